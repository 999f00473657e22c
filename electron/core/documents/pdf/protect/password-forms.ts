/** A password is at most 127 bytes of UTF-8 (ISO 32000-2, 7.6.4.3.3); what is longer would be cut without a word. */
const LONGEST = 127;

/** RFC 4013: blanks of other scripts become a space, and what is "commonly mapped to nothing" (RFC 3454, B.1) goes. */
const OTHER_BLANK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu;
const NOTHING = /[\u00ad\u034f\u1806\u180b-\u180d\u200c\u200d\u2060\ufe00-\ufe0f\ufeff]/gu;

const prepared = (password: string): string =>
  password.replace(OTHER_BLANK, ' ').replace(NOTHING, '').normalize('NFKC');

const bytesOf = (password: string): Buffer => {
  const bytes = Buffer.from(password, 'utf8');
  if (bytes.length === 0 || bytes.length > LONGEST) throw new Error('A password has between 1 and 127 bytes');
  return bytes;
};

/**
 * Readers disagree on what is typed: some take its characters as they come, others prepare it by SASLprep, as ISO 32000-2
 * asks. A file has room for two passwords, so both open it.
 */
export const passwordForms = (password: string): { readonly user: Buffer; readonly owner: Buffer } => ({
  user: bytesOf(password.normalize('NFC')),
  owner: bytesOf(prepared(password)),
});
