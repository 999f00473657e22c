import { crc32, deflateRaw } from 'node:zlib';
import { promisify } from 'node:util';
import { type Lock, lockEntry } from './aes.ts';

/**
 * A ZIP archive (APPNOTE 6.3), entry after entry. Names are UTF-8; with a password each entry is encrypted by AES-256 as
 * WinZip defined it and every common tool reads it. Names and sizes stay legible: the manifest inside is what is secret.
 */
export type Entry = { readonly name: string; readonly bytes: Uint8Array };

const deflate = promisify(deflateRaw);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;
const METHOD = { stored: 0, deflated: 8, aes: 99 } as const;
const NEEDED = { plain: 20, aes: 51 } as const;
/** Beyond this the format needs its 64-bit form. */
const LARGEST = 0xfff00000;
const MOST_ENTRIES = 0xfff0;

/** The packed bytes: as they are where packing does not make them smaller. */
async function packed(bytes: Uint8Array): Promise<{ readonly method: 0 | 8; readonly data: Uint8Array }> {
  const smaller = await deflate(bytes, { level: 9 });
  return smaller.length < bytes.length
    ? { method: METHOD.deflated, data: smaller }
    : { method: METHOD.stored, data: bytes };
}

/** The moment of all entries, as the format keeps it: local time in steps of two seconds, here UTC. */
function dosTime(instant: string): { readonly time: number; readonly day: number } {
  const date = new Date(instant);
  const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2107);
  return {
    time: (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
    day: ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(),
  };
}

/** The fields that the two headers of an entry have in common. */
type Fields = {
  readonly needed: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly day: number;
  readonly crc: number;
  readonly size: number;
  readonly fullSize: number;
  readonly name: Buffer;
  readonly extra: Buffer;
};

function common(fields: Fields): Buffer {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(fields.needed, 0);
  buffer.writeUInt16LE(fields.flags, 2);
  buffer.writeUInt16LE(fields.method, 4);
  buffer.writeUInt16LE(fields.time, 6);
  buffer.writeUInt16LE(fields.day, 8);
  buffer.writeUInt32LE(fields.crc, 10);
  buffer.writeUInt32LE(fields.size, 14);
  buffer.writeUInt32LE(fields.fullSize, 18);
  buffer.writeUInt16LE(fields.name.length, 22);
  buffer.writeUInt16LE(fields.extra.length, 24);
  return buffer;
}

const signature = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value, 0);
  return buffer;
};

function centralOf(fields: Fields, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(fields.needed, 0);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(CENTRAL), madeBy, common(fields), rest, fields.name, fields.extra]);
}

/** Writes an archive while its entries are still being made. `lock` encrypts each of them. */
export class Archive {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #central: Buffer[] = [];
  readonly #names = new Set<string>();
  readonly #moment: { readonly time: number; readonly day: number };
  readonly #lock: Lock | undefined;
  #offset = 0;

  constructor(instant: string, lock?: Lock) {
    this.#moment = dosTime(instant);
    this.#lock = lock;
  }

  async add({ name, bytes }: Entry): Promise<void> {
    if (this.#names.has(name)) throw new Error('Two entries of an archive have the same name');
    if (this.#names.size >= MOST_ENTRIES) throw new Error('Too many entries for an archive');
    this.#names.add(name);
    const { method, data } = await packed(bytes);
    const locked = this.#lock && lockEntry(data, method, await this.#lock());
    const content = locked?.content ?? data;
    const fields: Fields = {
      needed: locked ? NEEDED.aes : NEEDED.plain,
      flags: UTF8_NAMES | (locked ? ENCRYPTED : 0),
      method: locked ? METHOD.aes : method,
      ...this.#moment,
      // An encrypted entry proves itself by its own authentication code; the checksum would tell about the content.
      crc: locked ? 0 : crc32(bytes),
      size: content.length,
      fullSize: bytes.length,
      name: Buffer.from(name, 'utf8'),
      extra: locked?.extra ?? Buffer.alloc(0),
    };
    this.#central.push(centralOf(fields, this.#offset));
    this.#push(Buffer.concat([signature(LOCAL), common(fields), fields.name, fields.extra]));
    this.#push(content);
  }

  end(): Uint8Array<ArrayBuffer>[] {
    const start = this.#offset;
    for (const entry of this.#central) this.#push(entry);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END, 0);
    end.writeUInt16LE(this.#central.length, 8);
    end.writeUInt16LE(this.#central.length, 10);
    end.writeUInt32LE(this.#offset - start, 12);
    end.writeUInt32LE(start, 16);
    this.#push(end);
    return this.#parts;
  }

  #push(part: Uint8Array): void {
    this.#offset += part.length;
    if (this.#offset > LARGEST) throw new Error('Too large for an archive');
    this.#parts.push(Uint8Array.from(part));
  }
}

/** A whole archive at once. */
export async function zip(entries: readonly Entry[], instant: string): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new Archive(instant);
  for (const entry of entries) await archive.add(entry);
  return Uint8Array.from(Buffer.concat(archive.end()));
}
