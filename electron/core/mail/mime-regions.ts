import { createHash } from 'node:crypto';
import type { Range } from './compound-file.ts';
import { LIMITS } from './mail-file.ts';

/** A leaf of a mail: where its body lies, and what tells its decoded content. */
export type Region = { readonly ranges: readonly Range[]; readonly mark: string };

/** Line ends may be rewritten on the way through a mail reader: they do not tell one content from another. */
export function markOf(content: Uint8Array): string {
  const letters = content.filter((byte) => byte !== 0x0d);
  const last = letters.findLastIndex((byte) => byte !== 0x0a);
  return createHash('sha256')
    .update(letters.subarray(0, last + 1))
    .digest('hex');
}

/** The bodies of all leaves of a mail, in the order in which they stand. */
export function mimeRegions(bytes: Uint8Array): Region[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return leavesOf(raw, { start: 0, end: raw.length }, 0).map(({ body, encoding }) => ({
    ranges: [body],
    mark: markOf(decode(raw.subarray(body.start, body.end), encoding)),
  }));
}

type Leaf = { readonly body: Range; readonly encoding: string };

function leavesOf(raw: Buffer, part: Range, depth: number): Leaf[] {
  const { headers, body } = split(raw, part);
  const boundary = /^multipart\//i.test(headers.type) ? boundaryOf(headers.type) : undefined;
  if (boundary === undefined || depth >= LIMITS.depth) return [{ body, encoding: headers.encoding }];
  return partsBetween(raw, body, boundary).flatMap((inner) => leavesOf(raw, inner, depth + 1));
}

function split(raw: Buffer, part: Range): { headers: { type: string; encoding: string }; body: Range } {
  let at = part.start;
  while (at < part.end) {
    const end = lineEnd(raw, at, part.end);
    if (raw.toString('latin1', at, end).trim() === '') {
      const lines = raw
        .toString('latin1', part.start, at)
        .replaceAll(/\r?\n[ \t]+/g, ' ')
        .split(/\r?\n/);
      const header = (name: string): string =>
        lines
          .find((line) => line.toLowerCase().startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim() ?? '';
      return {
        headers: { type: header('content-type'), encoding: header('content-transfer-encoding').toLowerCase() },
        body: { start: end, end: part.end },
      };
    }
    at = end;
  }
  return { headers: { type: '', encoding: '' }, body: { start: part.end, end: part.end } };
}

const lineEnd = (raw: Buffer, from: number, end: number): number => {
  const found = raw.indexOf(0x0a, from);
  return found < 0 || found >= end ? end : found + 1;
};

const boundaryOf = (type: string): string | undefined => {
  const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  return quoted ?? bare;
};

function partsBetween(raw: Buffer, body: Range, boundary: string): Range[] {
  const parts: Range[] = [];
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let begun: number | undefined;
  for (let at = raw.indexOf(mark, body.start); at >= 0 && at < body.end; at = raw.indexOf(mark, at + 1)) {
    if (at > body.start && raw[at - 1] !== 0x0a) continue;
    const end = lineEnd(raw, at, body.end);
    const rest = raw.toString('latin1', at + mark.length, end).trim();
    if (rest !== '' && rest !== '--') continue;
    if (begun !== undefined) parts.push({ start: begun, end: at });
    begun = rest === '--' ? undefined : end;
    if (begun === undefined) break;
  }
  // A mail that was cut off lacks its last boundary.
  if (begun !== undefined) parts.push({ start: begun, end: body.end });
  return parts;
}

function decode(body: Buffer, encoding: string): Uint8Array {
  if (encoding.startsWith('base64')) return Buffer.from(body.toString('latin1'), 'base64');
  if (!encoding.startsWith('quoted-printable')) return body;
  const text = body
    .toString('latin1')
    .replaceAll(/[ \t]+(?=\r?$)/gm, '')
    .replaceAll(/=\r?\n/g, '');
  return Buffer.from(
    text.replaceAll(/=([0-9A-Fa-f]{2})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}
