import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';

/** scrypt cost of a new slot. Bounds on opening stop both a weakened file and one made to hang the app. */
export const SCRYPT = { N: 2 ** 17, r: 8, p: 1 } as const;
export const SCRYPT_BOUNDS = { minN: 2 ** 15, maxN: 2 ** 20, r: 8, p: 1 } as const;

export type ScryptCost = { readonly N: number; readonly r: number; readonly p: number };

export const KEY_BYTES = 32;

export const randomKey = (): Buffer => randomBytes(KEY_BYTES);

/** The same passphrase typed on two keyboards must be the same bytes: NFKC. */
export function stretch(passphrase: string, salt: Uint8Array, cost: ScryptCost): Promise<Buffer> {
  const typed = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, KEY_BYTES, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) => {
      typed.fill(0);
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** The recovery key has full entropy already: HKDF, no stretching. */
export const expand = (secret: Uint8Array, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, 'dpo-desk recovery key', KEY_BYTES));

export type Wrapped = { readonly nonce: string; readonly box: string; readonly tag: string };

/** AES-256-GCM; `context` is bound to the box, so that no slot can be moved or weakened unnoticed. */
export function wrap(key: Uint8Array, with_: Uint8Array, context: string): Wrapped {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', with_, nonce);
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const box = Buffer.concat([cipher.update(key), cipher.final()]);
  return { nonce: nonce.toString('base64'), box: box.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

/** The key, or undefined when it does not open: nothing tells why. */
export function unwrap(wrapped: Wrapped, with_: Uint8Array, context: string): Buffer | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', with_, Buffer.from(wrapped.nonce, 'base64'), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(context, 'utf8'));
    decipher.setAuthTag(Buffer.from(wrapped.tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(wrapped.box, 'base64')), decipher.final()]);
  } catch {
    return undefined;
  }
}
