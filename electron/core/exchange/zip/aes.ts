import { createCipheriv, createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** Encryption of ZIP entries as WinZip specified it, form AE-2 with AES-256: `www.winzip.com/aes_info.htm`. */

const derive = promisify(pbkdf2);

const KEY = 32;
const SALT = 16;
const VERIFIER = 2;
const CODE = 10;
/** Fixed by the specification; the strength has to come from the password. */
const ROUNDS = 1000;
const BLOCK = 16;
/** Blocks of key stream made at once. */
const STRETCH = 4096;

export type EntryKey = {
  readonly salt: Buffer;
  readonly key: Buffer;
  readonly authentication: Buffer;
  readonly verifier: Buffer;
};
/** Gives each entry keys of its own. */
export type Lock = () => Promise<EntryKey>;

export const lockWith =
  (password: string): Lock =>
  async () => {
    const salt = randomBytes(SALT);
    const material = await derive(
      Buffer.from(password.normalize('NFC'), 'utf8'),
      salt,
      ROUNDS,
      2 * KEY + VERIFIER,
      'sha1',
    );
    return {
      salt,
      key: material.subarray(0, KEY),
      authentication: material.subarray(KEY, 2 * KEY),
      verifier: material.subarray(2 * KEY),
    };
  };

/** Counter mode as the specification has it: the counter begins at one and its lowest byte comes first. */
function inCounterMode(data: Uint8Array, key: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const result = Buffer.alloc(data.length);
  for (let from = 0, block = 1; from < data.length; from += STRETCH * BLOCK, block += STRETCH) {
    const count = Math.min(STRETCH, Math.ceil((data.length - from) / BLOCK));
    const counters = Buffer.alloc(count * BLOCK);
    for (let index = 0; index < count; index++) counters.writeUInt32LE(block + index, index * BLOCK);
    const stream = cipher.update(counters);
    const until = Math.min(data.length, from + stream.length);
    for (let at = from; at < until; at++) result.writeUInt8((data[at] ?? 0) ^ stream.readUInt8(at - from), at);
  }
  return result;
}

/** The extra field: AE-2, strength 3 (256 bits), and how the content was packed before. */
function extraOf(method: number): Buffer {
  const extra = Buffer.alloc(11);
  extra.writeUInt16LE(0x9901, 0);
  extra.writeUInt16LE(7, 2);
  extra.writeUInt16LE(2, 4);
  extra.write('AE', 6, 'latin1');
  extra.writeUInt8(3, 8);
  extra.writeUInt16LE(method, 9);
  return extra;
}

/** Salt, verifier, encrypted content, authentication code. */
export function lockEntry(
  data: Uint8Array,
  method: number,
  { salt, key, authentication, verifier }: EntryKey,
): { readonly content: Buffer; readonly extra: Buffer } {
  const secret = inCounterMode(data, key);
  const code = createHmac('sha1', authentication).update(secret).digest().subarray(0, CODE);
  return { content: Buffer.concat([salt, verifier, secret, code]), extra: extraOf(method) };
}
