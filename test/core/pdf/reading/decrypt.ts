import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { Dict, Stream, Text, isList } from './values.ts';
import type { Value } from './values.ts';

/** Opens files of the standard security handler, revision 6 (ISO 32000-2, 7.6.4), apart from the code that closes them. */
const KEY = 32;
const NOTHING = Buffer.alloc(0);

/** Algorithm 2.B. */
const hash = (password: Buffer, salt: Buffer, user: Buffer): Buffer => {
  let key = createHash('sha256')
    .update(Buffer.concat([password, salt, user]))
    .digest();
  let count = 0;
  for (;;) {
    const block = Buffer.concat([password, key, user]);
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    const mixed = cipher.update(Buffer.concat(new Array<Buffer>(64).fill(block)));
    const number = BigInt(`0x${mixed.subarray(0, 16).toString('hex')}`) % 3n;
    key = createHash(number === 0n ? 'sha256' : number === 1n ? 'sha384' : 'sha512')
      .update(mixed)
      .digest();
    count += 1;
    if (count >= 64 && (mixed.at(-1) ?? 0) <= count - 32) return key.subarray(0, KEY);
  }
};

const entry = (dictionary: Dict, key: string): Buffer => {
  const value = dictionary.get(key);
  if (!(value instanceof Text)) throw new Error(`The encryption has no ${key}`);
  return Buffer.from(value.bytes, 'latin1');
};

/** The key of the file, or undefined when the password is neither of its two. */
const keyFor = (dictionary: Dict, password: string): Buffer | undefined => {
  const typed = Buffer.from(password, 'utf8');
  const user = entry(dictionary, 'U');
  for (const [check, locked, given] of [
    [user, entry(dictionary, 'UE'), NOTHING],
    [entry(dictionary, 'O'), entry(dictionary, 'OE'), user],
  ] as const) {
    if (!hash(typed, check.subarray(32, 40), given).equals(check.subarray(0, 32))) continue;
    const cipher = createDecipheriv('aes-256-cbc', hash(typed, check.subarray(40, 48), given), Buffer.alloc(16));
    cipher.setAutoPadding(false);
    return cipher.update(locked);
  }
  return undefined;
};

/** Gives a function that opens what stands directly in an object. */
export const opener = (dictionary: Dict, password: string): ((value: Value) => Value) => {
  const key = keyFor(dictionary, password);
  if (key === undefined) throw new Error('The password does not open the file');
  const plain = (bytes: Buffer): Buffer => {
    const cipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(0, 16));
    return Buffer.concat([cipher.update(bytes.subarray(16)), cipher.final()]);
  };
  const open = (value: Value): Value => {
    if (value instanceof Text) return new Text(plain(Buffer.from(value.bytes, 'latin1')).toString('latin1'));
    if (value instanceof Stream) return new Stream(openDict(value.dict), plain(value.bytes));
    if (value instanceof Dict) return openDict(value);
    return isList(value) ? value.map(open) : value;
  };
  const openDict = (dict: Dict): Dict => new Dict(new Map([...dict.entries].map(([name, held]) => [name, open(held)])));
  return open;
};
