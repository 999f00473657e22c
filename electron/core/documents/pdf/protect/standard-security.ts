import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { passwordForms } from './password-forms.ts';

/** The standard security handler, revision 6: AES-256 with the hardened hash (ISO 32000-2, 7.6.4). */
export type Security = {
  /** The encryption dictionary as it stands in the file. */
  readonly dictionary: string;
  readonly encrypt: (bytes: Uint8Array) => Buffer;
};

/** Everything is allowed, reading aloud too (PDF/UA-1, 7.16): the password keeps others out, not the addressee. */
const PERMISSIONS = -4;
const SALT = 8;
const BLOCK = 16;
const KEY = 32;
const ROUNDS = 64;

const hashOf = (bits: 256 | 384 | 512, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(`sha${bits}`);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Encrypts whole blocks without padding. */
const encryptBlocks = (cipher: string, key: Uint8Array, iv: Uint8Array | null, blocks: Uint8Array): Buffer => {
  const encryption = createCipheriv(cipher, key, iv);
  encryption.setAutoPadding(false);
  return Buffer.concat([encryption.update(blocks), encryption.final()]);
};

/** Algorithm 2.B: at least 64 rounds, until the last byte of a round lets it end. */
const hardenedHash = (password: Buffer, salt: Buffer, userEntry: Buffer): Buffer => {
  const sizes = [256, 384, 512] as const;
  let key = hashOf(256, password, salt, userEntry);
  for (let round = 0, last = 0; round < ROUNDS || last > round - 32; round++) {
    const once = Buffer.concat([password, key, userEntry]);
    const repeated = Buffer.concat(Array.from({ length: ROUNDS }, () => once));
    const mixed = encryptBlocks('aes-128-cbc', key.subarray(0, BLOCK), key.subarray(BLOCK, 2 * BLOCK), repeated);
    // 256 leaves 1 when divided by 3, so the number made of these bytes is to 3 what their sum is.
    const sum = mixed.subarray(0, BLOCK).reduce((total, byte) => total + byte, 0);
    key = hashOf(sizes[sum % 3] ?? 256, mixed);
    last = mixed[mixed.length - 1] ?? 0;
  }
  return key.subarray(0, KEY);
};

type Entry = { readonly check: Buffer; readonly key: Buffer };

/** Algorithms 8 and 9: what proves a password, and the file's key locked with it. */
const entryFor = (password: Buffer, fileKey: Buffer, userEntry: Buffer): Entry => {
  const forCheck = randomBytes(SALT);
  const forKey = randomBytes(SALT);
  const lock = hardenedHash(password, forKey, userEntry);
  return {
    check: Buffer.concat([hardenedHash(password, forCheck, userEntry), forCheck, forKey]),
    key: encryptBlocks('aes-256-cbc', lock, Buffer.alloc(BLOCK), fileKey),
  };
};

/** Algorithm 10: the permissions again, sealed with the key, so that nobody changes them unseen. */
const sealedPermissions = (fileKey: Buffer): Buffer => {
  const plain = Buffer.alloc(BLOCK);
  plain.writeInt32LE(PERMISSIONS, 0);
  plain.writeInt32LE(-1, 4);
  plain.write('Tadb', 8, 'latin1');
  randomBytes(4).copy(plain, 12);
  return encryptBlocks('aes-256-ecb', fileKey, null, plain);
};

const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;

export const createSecurity = (password: string): Security => {
  const forms = passwordForms(password);
  const fileKey = randomBytes(KEY);
  const user = entryFor(forms.user, fileKey, Buffer.alloc(0));
  const owner = entryFor(forms.owner, fileKey, user.check);
  return {
    dictionary:
      '<< /Filter /Standard /V 5 /R 6 /Length 256 ' +
      '/CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF ' +
      `/U ${hex(user.check)} /UE ${hex(user.key)} /O ${hex(owner.check)} /OE ${hex(owner.key)} ` +
      `/P ${PERMISSIONS} /Perms ${hex(sealedPermissions(fileKey))} >>`,
    encrypt: (bytes) => {
      const iv = randomBytes(BLOCK);
      const encryption = createCipheriv('aes-256-cbc', fileKey, iv);
      return Buffer.concat([iv, encryption.update(bytes), encryption.final()]);
    },
  };
};
