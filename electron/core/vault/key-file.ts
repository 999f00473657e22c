import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { SCRYPT_BOUNDS } from './crypto.ts';

export const KEY_FILE = 'vault.json';
export const FORMAT = 'dpo-desk-vault';
export const FORMAT_VERSION = 1;

const Base64 = z.string().regex(/^[A-Za-z0-9+/]{1,2000}={0,2}$/);
const Box = { nonce: Base64, box: Base64, tag: Base64 };

const PassphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  actor: z.string().min(1).max(80),
  /** Bounds: refuse a weakened slot and one that would hang the app. */
  kdf: z.strictObject({
    N: z
      .int()
      .min(SCRYPT_BOUNDS.minN)
      .max(SCRYPT_BOUNDS.maxN)
      .refine((n) => (n & (n - 1)) === 0),
    r: z.literal(SCRYPT_BOUNDS.r),
    p: z.literal(SCRYPT_BOUNDS.p),
    salt: Base64,
  }),
  ...Box,
});
const RecoverySlot = z.strictObject({ kind: z.literal('recovery'), salt: Base64, ...Box });
/** Wrapped by the operating system; the actor is who switched it on. */
const OsSlot = z.strictObject({ kind: z.literal('os'), actor: z.string().min(1).max(80), box: Base64 });

export const Slot = z.discriminatedUnion('kind', [PassphraseSlot, RecoverySlot, OsSlot]);
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;
export type RecoverySlot = z.infer<typeof RecoverySlot>;
export type Slot = z.infer<typeof Slot>;

export const MAX_PASSPHRASES = 8;

/** No key file comes near it; a larger file is not read at all. */
const LARGEST_BYTES = 100_000;

export const KeyFile = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  id: z.uuid(),
  name: z.string().min(1).max(120),
  createdAt: z.string(),
  slots: z
    .array(Slot)
    .min(1)
    .max(MAX_PASSPHRASES + 2),
});
export type KeyFile = z.infer<typeof KeyFile>;

export type KeyFileReading =
  { readonly state: 'ready'; readonly file: KeyFile } | { readonly state: 'absent' | 'damaged' | 'newer' };

/** What is bound to a slot's box: change any of it and the box no longer opens. */
export function slotContext(
  vaultId: string,
  slot: Pick<PassphraseSlot, 'kind' | 'actor' | 'kdf'> | Pick<RecoverySlot, 'kind' | 'salt'>,
): string {
  const rest =
    slot.kind === 'passphrase' ? [slot.actor, slot.kdf.N, slot.kdf.r, slot.kdf.p, slot.kdf.salt] : [slot.salt];
  return JSON.stringify([FORMAT, FORMAT_VERSION, vaultId, slot.kind, ...rest]);
}

export function readKeyFile(folder: string): KeyFileReading {
  const path = join(folder, KEY_FILE);
  if (!existsSync(path)) return { state: 'absent' };
  let raw: unknown;
  try {
    raw = statSync(path).size > LARGEST_BYTES ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return { state: 'damaged' };
    throw error;
  }
  const parsed = KeyFile.safeParse(raw);
  if (parsed.success) return { state: 'ready', file: parsed.data };
  const header = z.object({ format: z.literal(FORMAT), formatVersion: z.int().gt(FORMAT_VERSION) }).safeParse(raw);
  return { state: header.success ? 'newer' : 'damaged' };
}

/**
 * Whole or not at all: temporary file, flushed, then renamed over. No older generation is kept:
 * it would still open the vault with a passphrase that was changed or taken away.
 */
export function writeKeyFile(folder: string, file: KeyFile): void {
  const path = join(folder, KEY_FILE);
  const temporary = `${path}.new`;
  writeFlushed(temporary, JSON.stringify(KeyFile.parse(file), null, 2));
  renameSync(temporary, path);
  flushFolder(dirname(path));
}

function writeFlushed(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows cannot open a folder for flushing; there the rename itself is durable enough. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
