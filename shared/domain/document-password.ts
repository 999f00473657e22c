export const shortestPassword = 12;
export const longestPassword = 100;

/** A PDF reader looks at 127 bytes of UTF-8 and no more (ISO 32000-2, 7.6.4.3.3). */
const LONGEST_BYTES = 127;

const bytesOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);

export type PasswordFault = 'blank-at-the-edge' | 'not-for-passwords' | 'password-too-long';

/** What would keep a password from being typed again as it was: blanks nobody sees, characters no keyboard has. */
export function passwordFault(password: string): PasswordFault | undefined {
  if (password.trim() !== password) return 'blank-at-the-edge';
  if (!password.isWellFormed() || /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(password)) return 'not-for-passwords';
  // Preparing it may lengthen it: one ligature of Arabic becomes eighteen characters.
  return Math.max(bytesOf(password.normalize('NFC')), bytesOf(password.normalize('NFKC'))) > LONGEST_BYTES
    ? 'password-too-long'
    : undefined;
}

/** No letter that could be taken for a figure, nor the other way round; no capital to explain on the telephone. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const GROUPS = 5;
const GROUP = 4;

/** How many random bytes `proposedPassword` should be given at least: some are not used. */
export const PASSWORD_RANDOMNESS = 64;

/** Five groups of four letters, 99 bits: easy to read out. Bytes that would favour some letters are skipped. */
export function proposedPassword(random: Uint8Array): string {
  const fair = 256 - (256 % LETTERS.length);
  const letters = [...random].filter((byte) => byte < fair).map((byte) => LETTERS.charAt(byte % LETTERS.length));
  if (letters.length < GROUPS * GROUP) throw new Error('too few random bytes for a password');
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * GROUP, (group + 1) * GROUP).join('')).join(
    '-',
  );
}
