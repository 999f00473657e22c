import { createHash } from 'node:crypto';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachment?: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
};

const NEW_LINE = '\r\n';

/**
 * A mail as a file (RFC 5322, 2045 to 2047, 2231) that a mail program opens as an unsent draft (`X-Unsent`). It has no
 * sender and no date: these are the mail program's. Same input, same bytes.
 */
export function draftMail({ to, subject, body, attachment }: Mail): Uint8Array {
  const head = [...field('To', address(to)), ...field('Subject', [subject]), 'X-Unsent: 1', 'MIME-Version: 1.0'];
  const words = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(body.replace(/\r\n?|\n/g, NEW_LINE), 'utf8')),
  ];
  if (attachment === undefined) return Buffer.from([...head, ...words, ''].join(NEW_LINE), 'ascii');
  const boundary = `=_${createHash('sha256').update(body).update(attachment.bytes).digest('hex').slice(0, 40)}`;
  const parts = [
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...words,
    `--${boundary}`,
    `Content-Type: ${attachment.type}`,
    `Content-Disposition: attachment; ${fileNameParameter(attachment.name)}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(attachment.bytes),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(parts.join(NEW_LINE), 'ascii');
}

/** A field can never begin another one: what would end its line is a blank. */
function field(name: string, parts: readonly string[]): string[] {
  const said = parts.map(oneLine).filter((part) => part !== '');
  return said.length === 0 ? [] : [`${name}: ${said.map(encoded).join(' ')}`];
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Only something that looks like one address stands as an address; a name alone is left to the person who sends. */
const address = (to: string): string[] => (/^[^\s<>,;@"]+@[^\s<>,;@"]+$/.test(to) ? [`<${to}>`] : [to]);

/** Words beyond ASCII as encoded words of at most 75 characters, cut between characters, each on a line of its own. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !text.includes('=?')) return text;
  const chunks: string[] = [];
  let chunk = '';
  for (const character of text.toWellFormed()) {
    if (Buffer.byteLength(chunk + character) > 42) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  chunks.push(chunk);
  return chunks.map((part) => `=?utf-8?B?${Buffer.from(part, 'utf8').toString('base64')}?=`).join(`${NEW_LINE} `);
}

/** RFC 2231, with a plain name for programs that do not know it. */
function fileNameParameter(name: string): string {
  const plain = oneLine(name).replace(/[^\x20-\x7e]|["\\]/g, '_');
  const full = encodeURIComponent(oneLine(name).toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return full === plain ? `filename="${plain}"` : `filename="${plain}";${NEW_LINE} filename*=UTF-8''${full}`;
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/.{76}(?=.)/g, `$&${NEW_LINE}`);
