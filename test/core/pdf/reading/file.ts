import { inflateSync } from 'node:zlib';
import { opener } from './decrypt.ts';
import { Parser } from './parser.ts';
import { Dict, Name, Ref, Stream, Text, isList, nameOf, numberOf } from './values.ts';
import type { Value } from './values.ts';

const unpredict = (bytes: Buffer, columns: number): Buffer => {
  const rows = bytes.length / (columns + 1);
  const plain = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const above = row > 0 ? plain.readUInt8((row - 1) * columns + column) : 0;
      plain.writeUInt8((bytes.readUInt8(row * (columns + 1) + 1 + column) + above) & 0xff, row * columns + column);
    }
  }
  return plain;
};

/** The decoded content of a stream; only the filters that our files use. */
export const decoded = (stream: Stream): Buffer => {
  const filter = nameOf(stream.dict.get('Filter'));
  if (filter === undefined) return stream.bytes;
  if (filter !== 'FlateDecode') throw new Error(`Unknown filter ${filter}`);
  const bytes = inflateSync(stream.bytes);
  const parameters = stream.dict.get('DecodeParms');
  if (!(parameters instanceof Dict)) return bytes;
  return unpredict(bytes, numberOf(parameters.get('Columns')) ?? 1);
};

/** A PDF file taken apart: all its objects, ready to be looked at, changed and written again. */
export class PdfFile {
  readonly header: string;
  readonly trailer: Dict;
  readonly objects: Map<number, Value>;
  /** It was closed with a password, and opened. */
  readonly opened: boolean;

  constructor(header: string, trailer: Dict, objects: Map<number, Value>, opened: boolean) {
    this.header = header;
    this.trailer = trailer;
    this.objects = objects;
    this.opened = opened;
  }

  resolve(value: Value | undefined): Value {
    let found = value ?? null;
    while (found instanceof Ref) found = this.objects.get(found.id) ?? null;
    return found;
  }

  /** The dictionary behind a value; an empty one when there is none. */
  dict(value: Value | undefined): Dict {
    const found = this.resolve(value);
    if (found instanceof Stream) return found.dict;
    return found instanceof Dict ? found : new Dict(new Map());
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    return isList(found) ? found : [];
  }

  stream(value: Value | undefined): Stream | undefined {
    const found = this.resolve(value);
    return found instanceof Stream ? found : undefined;
  }

  get catalog(): Dict {
    return this.dict(this.trailer.get('Root'));
  }

  get pages(): readonly { readonly id: number; readonly dict: Dict }[] {
    const kids = this.list(this.dict(this.catalog.get('Pages')).get('Kids'));
    return kids.map((kid) => ({ id: kid instanceof Ref ? kid.id : 0, dict: this.dict(kid) }));
  }

  contentOf(page: Dict): string {
    const contents = this.resolve(page.get('Contents'));
    const parts = isList(contents) ? contents : [contents];
    return parts
      .map((part) => {
        const stream = this.stream(part);
        return stream ? decoded(stream).toString('latin1') : '';
      })
      .join('\n');
  }
}

const rowsOf = (table: Buffer, widths: readonly number[]): readonly (readonly [number, number, number])[] => {
  const [first = 0, second = 0, third = 0] = widths;
  const rows: (readonly [number, number, number])[] = [];
  for (let at = 0; at < table.length; at += first + second + third) {
    rows.push([
      table.readUIntBE(at, first),
      table.readUIntBE(at + first, second),
      table.readUIntBE(at + first + second, third),
    ]);
  }
  return rows;
};

const readObject = (bytes: Buffer, source: string, offset: number): Value => {
  const parser = new Parser(source, offset);
  parser.next();
  parser.next();
  parser.next();
  const value = parser.value();
  parser.skipBlanks();
  if (!(value instanceof Dict) || !source.startsWith('stream', parser.at)) return value;
  const start = parser.at + (source.startsWith('stream\r\n', parser.at) ? 8 : 7);
  const length = numberOf(value.get('Length')) ?? 0;
  if (!/^\s*endstream/.test(source.slice(start + length, start + length + 12)))
    throw new Error('A stream of wrong length');
  return new Stream(value, bytes.subarray(start, start + length));
};

/** `password` opens a protected file; its objects are then as they were before. */
export const readPdf = (data: Uint8Array, password?: string): PdfFile => {
  const bytes = Buffer.from(data);
  const source = bytes.toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1]);
  const table = readObject(bytes, source, start);
  if (!(table instanceof Stream) || nameOf(table.dict.get('Type')) !== 'XRef')
    throw new Error('No cross-reference stream');
  const widths = table.dict.get('W');
  const rows = rowsOf(decoded(table), isList(widths) ? widths.map((width) => numberOf(width) ?? 0) : []);
  const objects = new Map<number, Value>();
  rows.forEach(([kind, offset], id) => {
    if (kind === 1) objects.set(id, readObject(bytes, source, offset));
  });
  const security = table.dict.get('Encrypt');
  if (security instanceof Ref && password !== undefined) {
    const dictionary = objects.get(security.id);
    if (!(dictionary instanceof Dict)) throw new Error('The encryption is not described');
    const open = opener(dictionary, password);
    for (const [id, value] of objects) {
      const apart = id === security.id || (value instanceof Stream && nameOf(value.dict.get('Type')) === 'XRef');
      if (!apart) objects.set(id, open(value));
    }
  }
  const contents = new Map<number, readonly Value[]>();
  const inside = (id: number): readonly Value[] => {
    const known = contents.get(id);
    if (known) return known;
    const stream = objects.get(id);
    if (!(stream instanceof Stream)) throw new Error('An object stream is missing');
    const text = decoded(stream).toString('latin1');
    const first = numberOf(stream.dict.get('First')) ?? 0;
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    const values = numbers.flatMap((number, index) =>
      index % 2 === 1 ? [new Parser(text, first + number).value()] : [],
    );
    contents.set(id, values);
    return values;
  };
  rows.forEach(([kind, stream, index], id) => {
    if (kind === 2) objects.set(id, inside(stream)[index] ?? null);
  });
  return new PdfFile(source.slice(0, 15), table.dict, objects, security !== null && password !== undefined);
};

const written = (value: Value): string => {
  if (value instanceof Name)
    return `/${value.name.replace(/[^A-Za-z0-9.+_-]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
  if (value instanceof Text) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
  if (value instanceof Ref) return `${value.id} 0 R`;
  if (value instanceof Dict)
    return `<<${[...value.entries].map(([key, entry]) => `/${key} ${written(entry)}`).join(' ')}>>`;
  if (isList(value)) return `[${value.map(written).join(' ')}]`;
  if (value instanceof Stream) throw new Error('A stream stands alone');
  return JSON.stringify(value);
};

/** Writes a (changed) file with plain objects, for checks that must fail on it. */
export const writePdf = (file: PdfFile): Uint8Array => {
  const parts: Buffer[] = [Buffer.from(file.header, 'latin1'), Buffer.from('\n')];
  const offsets = new Map<number, number>();
  let length = file.header.length + 1;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [id, value] of file.objects) {
    const type = value instanceof Stream ? nameOf(value.dict.get('Type')) : undefined;
    if (type === 'ObjStm' || type === 'XRef') continue;
    offsets.set(id, length);
    if (value instanceof Stream) {
      value.dict.entries.set('Length', value.bytes.length);
      add(Buffer.from(`${id} 0 obj\n${written(value.dict)}\nstream\n`, 'latin1'));
      add(value.bytes);
      add(Buffer.from('\nendstream\nendobj\n'));
    } else add(Buffer.from(`${id} 0 obj\n${written(value)}\nendobj\n`, 'latin1'));
  }
  const own = Math.max(...file.objects.keys()) + 1;
  const rows = Buffer.alloc((own + 1) * 7);
  for (const [id, offset] of [...offsets, [own, length] as const]) {
    rows.writeUInt8(1, id * 7);
    rows.writeUInt32BE(offset, id * 7 + 1);
  }
  const start = length;
  const trailer = new Dict(new Map(file.trailer.entries));
  for (const key of ['Filter', 'DecodeParms', ...(file.opened ? ['Encrypt'] : [])]) trailer.entries.delete(key);
  trailer.entries
    .set('Size', own + 1)
    .set('W', [1, 4, 2])
    .set('Length', rows.length);
  add(Buffer.from(`${own} 0 obj\n${written(trailer)}\nstream\n`, 'latin1'));
  add(rows);
  add(Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
};
