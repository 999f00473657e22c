import { createHash, randomBytes } from 'node:crypto';

/** Crockford's alphabet: no I, L, O, U to mistake when reading from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
const SECRET_BYTES = 32;
/** 256 bits in five-bit letters, then four letters of checksum: 56 letters, 14 groups. */
const SECRET_LETTERS = 52;
const CHECK_LETTERS = 4;
export const GROUPS = (SECRET_LETTERS + CHECK_LETTERS) / GROUP;

export type RecoveryKey = { readonly secret: Buffer; readonly groups: readonly string[] };

export function newRecoveryKey(): RecoveryKey {
  const secret = randomBytes(SECRET_BYTES);
  const letters = encode(secret, SECRET_LETTERS) + checksum(secret);
  return { secret, groups: letters.match(/.{4}/g) ?? [] };
}

/** What was typed, spaces and hyphens and look-alikes forgiven; undefined when the checksum does not hold. */
export function readRecoveryKey(typed: string): Buffer | undefined {
  const letters = tidy(typed);
  if (letters.length !== SECRET_LETTERS + CHECK_LETTERS) return undefined;
  const secret = decode(letters.slice(0, SECRET_LETTERS));
  return secret !== undefined && checksum(secret) === letters.slice(SECRET_LETTERS) ? secret : undefined;
}

export const tidy = (typed: string): string =>
  typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll(/[\s-]/g, '');

const checksum = (secret: Uint8Array): string =>
  encode(createHash('sha256').update('dpo-desk recovery').update(secret).digest(), CHECK_LETTERS);

function encode(bytes: Uint8Array, letters: number): string {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET.charAt((value >>> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  if (bits > 0) out += ALPHABET.charAt((value << (5 - bits)) & 31);
  return out.slice(0, letters);
}

function decode(letters: string): Buffer | undefined {
  const out: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of letters) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return undefined;
    value = (value << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out.push((value >>> bits) & 255);
    }
    value &= (1 << bits) - 1;
  }
  return out.length === SECRET_BYTES ? Buffer.from(out) : undefined;
}
