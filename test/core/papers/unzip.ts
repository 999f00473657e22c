import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';

/**
 * A reader of ZIP archives that shares nothing with the writer: it finds the entries from the end of the file, as tools do,
 * and decrypts those of WinZip's AES-256 (AE-2) by the specification.
 */
export type Unpacked = { readonly name: string; readonly bytes: Uint8Array; readonly encrypted: boolean };

const END = 0x06054b50;

export function unzip(archive: Uint8Array, password?: string): Unpacked[] {
  const file = Buffer.from(archive);
  const end = file.length - 22;
  if (file.readUInt32LE(end) !== END) throw new Error('No end of a central directory');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: Unpacked[] = [];
  for (let index = 0; index < count; index++) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const fullSize = file.readUInt32LE(at + 24);
    const nameLength = file.readUInt16LE(at + 28);
    const extraLength = file.readUInt16LE(at + 30);
    const local = file.readUInt32LE(at + 42);
    const name = file.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const extra = file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + size);
    const encrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    const packed = encrypted ? decrypted(data, password ?? '') : data;
    const inner = encrypted ? extra.readUInt16LE(9) : method;
    const bytes = inner === 8 ? inflateRawSync(packed) : packed;
    if (bytes.length !== fullSize) throw new Error(`${name} has another size`);
    if (!encrypted && crc32(bytes) !== file.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    entries.push({ name, bytes, encrypted });
    at += 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
  }
  return entries;
}

function decrypted(data: Buffer, password: string): Buffer {
  const salt = data.subarray(0, 16);
  const material = pbkdf2Sync(Buffer.from(password, 'utf8'), salt, 1000, 66, 'sha1');
  if (!material.subarray(64).equals(data.subarray(16, 18))) throw new Error('The password does not open');
  const secret = data.subarray(18, -10);
  const code = createHmac('sha1', material.subarray(32, 64)).update(secret).digest().subarray(0, 10);
  if (!timingSafeEqual(code, data.subarray(-10))) throw new Error('The entry was changed');
  return Buffer.concat(
    Array.from({ length: Math.ceil(secret.length / 16) }, (_, index) => {
      // Counter mode of a single block: the counter is the initial value, its lowest byte first.
      const counter = Buffer.alloc(16);
      counter.writeUInt32LE(index + 1, 0);
      const cipher = createDecipheriv('aes-256-ctr', material.subarray(0, 32), counter);
      return cipher.update(secret.subarray(index * 16, index * 16 + 16));
    }),
  );
}
