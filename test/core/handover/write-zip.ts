import { crc32, deflateRawSync } from 'node:zlib';

export type ZipFile = { readonly name: string; readonly bytes: Uint8Array };

/** 1 January 1980, the first day an archive can name: the same files give the same archive. */
const DATE = 0x0021;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** A plain file, readable by all: what unpacking programs on Unix look at. */
const ATTRIBUTES = 0o100644 << 16;
const MADE_ON_UNIX = 3 << 8;

/** An archive written apart from the app's own writer, for what reads archives. The same files give the same bytes. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const encoded = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    // What the local header and the directory say alike: from the version needed to the lengths of name and extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(encoded.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, encoded, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(ATTRIBUTES >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), number16(MADE_ON_UNIX | VERSION), common, tail, encoded);
    at += 4 + common.length + encoded.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end]));
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
