import { inflateRawSync } from 'node:zlib';

/** The archive is broken, or unfolds further than it may. */
export class ZipProblem extends Error {
  readonly reason: 'broken' | 'encrypted' | 'too-large';

  constructor(reason: ZipProblem['reason']) {
    super(reason);
    this.name = 'ZipProblem';
    this.reason = reason;
  }
}

export type ZipReader = {
  readonly names: readonly string[];
  /** The bytes of a file, or nothing where the archive has none of that name. */
  readonly read: (name: string) => Uint8Array | undefined;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** A comment may follow the end record. */
const LONGEST_COMMENT = 0xffff;
const MOST_FILES = 10_000;

type Entry = { readonly method: number; readonly flags: number; readonly packed: number; readonly at: number };

/** Reads an archive as the central directory tells it; all files together unfold to at most `most` bytes. */
export function readZip(bytes: Uint8Array, most: number): ZipReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view);
  let left = most;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = unfold(view, entry, left);
      left -= content.length;
      return content;
    },
  };
}

function directoryOf(view: DataView): ReadonlyMap<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw new ZipProblem('too-large');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new ZipProblem('broken');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytesAt(view, at + 46, nameLength));
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new ZipProblem('broken');
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw new ZipProblem('broken');
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

function unfold(view: DataView, { flags, method, packed, at }: Entry, most: number): Uint8Array {
  if ((flags & 1) === 1) throw new ZipProblem('encrypted');
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) throw new ZipProblem('broken');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytesAt(view, start, packed);
  if (method === 0 && content.length <= most) return content;
  if (method === 0 || most <= 0) throw new ZipProblem('too-large');
  if (method !== 8) throw new ZipProblem('broken');
  try {
    return inflateRawSync(content, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new ZipProblem(tooLarge ? 'too-large' : 'broken');
  }
}
