import { randomBytes } from 'node:crypto';
import { expand, SCRYPT, stretch, unwrap, wrap } from './crypto.ts';
import { type KeyFile, type PassphraseSlot, type RecoverySlot, slotContext } from './key-file.ts';

/** A slot that opens with a passphrase; its name is who the journal says acted. */
export async function passphraseSlot(
  vaultId: string,
  key: Uint8Array,
  actor: string,
  passphrase: string,
): Promise<PassphraseSlot> {
  const salt = randomBytes(16);
  const head = {
    kind: 'passphrase' as const,
    actor,
    kdf: { N: SCRYPT.N, r: SCRYPT.r, p: SCRYPT.p, salt: salt.toString('base64') },
  };
  const stretched = await stretch(passphrase, salt, SCRYPT);
  try {
    return { ...head, ...wrap(key, stretched, slotContext(vaultId, head)) };
  } finally {
    stretched.fill(0);
  }
}

export function recoverySlot(vaultId: string, key: Uint8Array, secret: Uint8Array): RecoverySlot {
  const salt = randomBytes(16);
  const head = { kind: 'recovery' as const, salt: salt.toString('base64') };
  const expanded = expand(secret, salt);
  try {
    return { ...head, ...wrap(key, expanded, slotContext(vaultId, head)) };
  } finally {
    expanded.fill(0);
  }
}

export type Opened = { readonly key: Buffer; readonly actor: string };

/** Tries every passphrase slot, so that nobody has to say who they are before they are in. */
export async function openWithPassphrase(file: KeyFile, passphrase: string): Promise<Opened | undefined> {
  for (const slot of file.slots) {
    if (slot.kind !== 'passphrase') continue;
    const stretched = await stretch(passphrase, Buffer.from(slot.kdf.salt, 'base64'), slot.kdf);
    const key = unwrap(slot, stretched, slotContext(file.id, slot));
    stretched.fill(0);
    if (key !== undefined) return { key, actor: slot.actor };
  }
  return undefined;
}

export function openWithRecoverySecret(file: KeyFile, secret: Uint8Array): Buffer | undefined {
  for (const slot of file.slots) {
    if (slot.kind !== 'recovery') continue;
    const expanded = expand(secret, Buffer.from(slot.salt, 'base64'));
    const key = unwrap(slot, expanded, slotContext(file.id, slot));
    expanded.fill(0);
    if (key !== undefined) return key;
  }
  return undefined;
}
