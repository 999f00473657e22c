import { inflateSync } from 'node:zlib';
import { ROW } from '../container/object-streams.ts';
import { readDictionary } from './dictionary.ts';
import type { Part } from './dictionary.ts';

export type StoredStream = { readonly id: number; readonly parts: readonly Part[]; readonly content: Buffer };

/** Where an object lies that is no stream: in which object stream, at which place. */
export type Place = { readonly stream: number; readonly index: number };

/** A file of ours taken apart as far as its encryption needs it: nothing in it is understood but where things lie. */
export type StoredFile = {
  /** The line of the version and the binary mark. */
  readonly header: Buffer;
  readonly streams: readonly StoredStream[];
  readonly places: ReadonlyMap<number, Place>;
  /** Number of the cross-reference stream, the highest there is. */
  readonly last: number;
  readonly catalog: number;
  readonly information: number;
  readonly identifier: string;
};

const END = /startxref\n(\d+)\n%%EOF\n$/;
const OPENING = '\nstream\n';
const CLOSING = '\nendstream';

const otherwise = (what: string): Error => new Error(`The file is not built as ours are: ${what}`);

const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'plain' ? part.source : `<${part.bytes.toString('hex')}>`)).join('');

export const entryOf = (parts: readonly Part[], pattern: RegExp): string => {
  const found = pattern.exec(textOf(parts))?.[1];
  if (found === undefined) throw otherwise(`no ${pattern.source}`);
  return found;
};

const streamAt = (bytes: Buffer, source: string, offset: number, id: number): StoredStream => {
  const head = `${id} 0 obj\n`;
  if (!source.startsWith(head, offset)) throw otherwise(`object ${id}`);
  const { parts, end } = readDictionary(source, offset + head.length);
  if (!source.startsWith(OPENING, end)) throw otherwise(`object ${id} is no stream`);
  const from = end + OPENING.length;
  const to = from + Number(entryOf(parts, /\/Length (\d+)/));
  if (!source.startsWith(CLOSING, to)) throw otherwise(`length of ${id}`);
  return { id, parts, content: bytes.subarray(from, to) };
};

/** Rows of the cross-reference stream, each the difference to the row above. */
const rowsOf = (content: Buffer): Buffer[] => {
  const coded = inflateSync(content);
  const rows: Buffer[] = [];
  for (let at = 0; at < coded.length; at += ROW + 1) {
    const above = rows[rows.length - 1];
    rows.push(Buffer.from(coded.subarray(at + 1, at + 1 + ROW).map((byte, column) => byte + (above?.[column] ?? 0))));
  }
  return rows;
};

export const readStoredFile = (data: Uint8Array): StoredFile => {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const source = bytes.toString('latin1');
  const start = Number(END.exec(source.slice(-64))?.[1] ?? NaN);
  const last = Number(/^(\d+) 0 obj\n/.exec(source.slice(start, start + 32))?.[1] ?? NaN);
  if (!Number.isInteger(start) || !Number.isInteger(last)) throw otherwise('no cross-reference stream');
  const table = streamAt(bytes, source, start, last);
  if (/\/(Encrypt|Prev) /.test(textOf(table.parts))) throw otherwise('encrypted or changed later');
  if (entryOf(table.parts, /\/W \[([\d ]+)\]/) !== '1 4 2') throw otherwise('widths of rows');
  const streams: StoredStream[] = [];
  const places = new Map<number, Place>();
  rowsOf(table.content).forEach((row, id) => {
    const [kind, where, index] = [row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)];
    if (kind === 2) places.set(id, { stream: where, index });
    if (kind === 1 && id !== last) streams.push(streamAt(bytes, source, where, id));
  });
  return {
    header: bytes.subarray(0, bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1),
    streams,
    places,
    last,
    catalog: Number(entryOf(table.parts, /\/Root (\d+) /)),
    information: Number(entryOf(table.parts, /\/Info (\d+) /)),
    identifier: entryOf(table.parts, /\/ID \[<([0-9a-f]+)>/),
  };
};
