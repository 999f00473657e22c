import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import type { Topic } from '../../../shared/contract/core/evidence.ts';
import { rejected, unavailable } from '../fault.ts';
import type { CorePorts } from '../ports.ts';
import { createWatch, type Watch } from '../consistency/watch.ts';
import { forgetDraftsOf } from '../drafts/repository.ts';
import { migrate } from '../store/migrate.ts';
import { closeDatabase, type Db, openDatabase } from '../store/open.ts';
import { createStore, type Store } from '../store/unit-of-work.ts';
import { isCommonPassphrase } from './common-passphrases.ts';
import { randomKey } from './crypto.ts';
import { createPrivateFile, type FolderHold, holdFolder, inspectFolder, registerPath } from './folder.ts';
import {
  FORMAT,
  FORMAT_VERSION,
  type KeyFile,
  MAX_PASSPHRASES,
  readKeyFile,
  type Slot,
  writeKeyFile,
} from './key-file.ts';
import { newRecoveryKey, type RecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { openWithPassphrase, openWithRecoverySecret, passphraseSlot, recoverySlot } from './slots.ts';

/** A vault that is open: its register, its key, and who opened it. */
export type OpenVault = {
  readonly folder: string;
  readonly hold: FolderHold;
  readonly key: Buffer;
  readonly actor: string;
  readonly store: Store;
  /** What the rules say about its records. */
  readonly watch: Watch;
  file: KeyFile;
  /** Issued and not yet typed back. */
  pendingRecovery: RecoveryKey | undefined;
};

type Announce = (topics: ReadonlySet<Topic>) => void;

export function assertGoodPassphrase(passphrase: string): void {
  if (isCommonPassphrase(passphrase)) throw rejected('vault.faults.commonPassphrase');
}

/** A new vault in an empty place: random key, one passphrase slot, empty register. */
export async function createVault(
  ports: CorePorts,
  announce: Announce,
  folder: string,
  given: { readonly name: string; readonly actor: string; readonly passphrase: string },
): Promise<OpenVault> {
  assertGoodPassphrase(given.passphrase);
  const before = inspectFolder(folder).state;
  if (before !== 'absent')
    throw unavailable(before === 'ready' || before === 'incomplete' ? 'vault.faults.exists' : faultOf(before));
  const hold = holdFolder(folder, ports.nativeBinding);
  const key = randomKey();
  try {
    const id = randomUUID();
    const file: KeyFile = {
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      id,
      name: given.name,
      createdAt: ports.clock.now(),
      slots: [await passphraseSlot(id, key, given.actor, given.passphrase)],
    };
    // The register first: a key file without a register would say "incomplete", a register without its key is lost.
    createPrivateFile(registerPath(folder));
    let db: Db | undefined;
    try {
      db = openDatabase(registerPath(folder), { key, mustExist: true, nativeBinding: ports.nativeBinding });
      migrate(db, ports.clock);
      writeKeyFile(folder, file);
    } catch (error) {
      db?.close();
      // The place was empty before: what stands there now is only this half-made register.
      rmSync(registerPath(folder), { force: true });
      throw error;
    }
    const watch = createWatch();
    const store = createStore(db, given.actor, ports.clock, announce, watch);
    store.change((unit) => {
      unit.enter(
        { action: 'vault.create', kind: 'vault', recordId: '', ref: '', version: 1, payload: { actor: given.actor } },
        'vault',
      );
    });
    return { folder, hold, key, actor: given.actor, store, watch, file, pendingRecovery: undefined };
  } catch (error) {
    key.fill(0);
    hold.release();
    throw error;
  }
}

/** Reads the key file of a folder that is said to hold a vault. */
export function keyFileOf(folder: string): KeyFile {
  const { state } = inspectFolder(folder);
  const reading = readKeyFile(folder);
  if (state !== 'ready' || reading.state !== 'ready') throw unavailable(faultOf(state));
  return reading.file;
}

export const tryPassphrase = (folder: string, passphrase: string) => openWithPassphrase(keyFileOf(folder), passphrase);

/** Opens the register with a key that a slot has given up. */
export function openVault(
  ports: CorePorts,
  announce: Announce,
  folder: string,
  key: Buffer,
  actor: string,
  action: string,
): OpenVault {
  let hold: FolderHold | undefined;
  try {
    hold = holdFolder(folder, ports.nativeBinding);
    const file = keyFileOf(folder);
    if (!existsSync(registerPath(folder))) throw unavailable('vault.faults.registerMissing');
    // SQLite would take an emptied file for a new one and write its first page.
    if (statSync(registerPath(folder)).size === 0) throw unavailable('vault.faults.registerDamaged');
    const db = openDatabase(registerPath(folder), { key, mustExist: true, nativeBinding: ports.nativeBinding });
    try {
      if (Number(db.pragma('user_version', { simple: true })) === 0) throw unavailable('vault.faults.registerDamaged');
      migrate(db, ports.clock);
      const watch = createWatch();
      const store = createStore(db, actor, ports.clock, announce, watch);
      store.change((unit) => {
        unit.enter({ action, kind: 'vault', recordId: '', ref: '', version: 1, payload: { actor } }, 'vault');
      });
      return { folder, hold, key, actor, store, watch, file, pendingRecovery: undefined };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    key.fill(0);
    hold?.release();
    throw error;
  }
}

export function closeVault(vault: OpenVault): void {
  try {
    closeDatabase(vault.store.db);
  } finally {
    vault.key.fill(0);
    vault.pendingRecovery?.secret.fill(0);
    vault.hold.release();
  }
}

/** The recovery key opens the vault and sets a new passphrase for whoever lost theirs. */
export async function recoverVault(
  ports: CorePorts,
  announce: Announce,
  folder: string,
  key: Buffer,
  given: { readonly actor: string; readonly passphrase: string },
): Promise<OpenVault> {
  const vault = openVault(ports, announce, folder, key, given.actor, 'vault.recover');
  try {
    await setPassphrase(vault, given.actor, given.passphrase, 'vault.passphrase.reset');
    return vault;
  } catch (error) {
    closeVault(vault);
    throw error;
  }
}

export function tryRecoveryKey(folder: string, typed: string): Buffer | undefined {
  const secret = readRecoveryKey(typed);
  if (secret === undefined) return undefined;
  try {
    return openWithRecoverySecret(keyFileOf(folder), secret);
  } finally {
    secret.fill(0);
  }
}

/** Adds or replaces the passphrase of one actor; the others keep theirs. */
export async function setPassphrase(
  vault: OpenVault,
  actor: string,
  passphrase: string,
  action: string,
): Promise<void> {
  assertGoodPassphrase(passphrase);
  const others = vault.file.slots.filter((slot) => slot.kind !== 'passphrase' || slot.actor !== actor);
  if (others.filter((slot) => slot.kind === 'passphrase').length >= MAX_PASSPHRASES)
    throw rejected('vault.faults.tooManyPassphrases', { limit: MAX_PASSPHRASES });
  const slot = await passphraseSlot(vault.file.id, vault.key, actor, passphrase);
  save(vault, { ...vault.file, slots: [...others, slot] }, action, { actor });
}

export function removePassphrase(vault: OpenVault, actor: string): void {
  const { slots } = vault.file;
  if (!slots.some((slot) => slot.kind === 'passphrase' && slot.actor === actor))
    throw rejected('vault.faults.noSuchPassphrase');
  // With the passphrase goes the same person's key of the operating system: it would still let them in.
  const rest = slots.filter((slot) => slot.kind === 'recovery' || slot.actor !== actor);
  if (!rest.some((slot) => slot.kind === 'passphrase')) throw rejected('vault.faults.lastPassphrase');
  save(vault, { ...vault.file, slots: rest }, 'vault.passphrase.remove', { actor });
  // Nobody else could read or forget them any more.
  vault.store.aside((db) => {
    forgetDraftsOf(db, actor);
  });
}

export function renameVault(vault: OpenVault, name: string): void {
  save(vault, { ...vault.file, name }, 'vault.rename', { name });
}

export function issueRecoveryKey(vault: OpenVault): RecoveryKey {
  vault.pendingRecovery?.secret.fill(0);
  vault.pendingRecovery = newRecoveryKey();
  return vault.pendingRecovery;
}

/** Stores the slot once the asked groups came back right: from then on the older recovery key no longer opens. */
export function confirmRecoveryKey(vault: OpenVault): void {
  const pending = vault.pendingRecovery;
  if (pending === undefined) throw rejected('vault.faults.noRecoveryIssued');
  const slot = recoverySlot(vault.file.id, vault.key, pending.secret);
  save(
    vault,
    { ...vault.file, slots: [...vault.file.slots.filter((other) => other.kind !== 'recovery'), slot] },
    'vault.recoveryKey.confirm',
    {},
  );
  pending.secret.fill(0);
  vault.pendingRecovery = undefined;
}

export function setOsKey(vault: OpenVault, wrapped: Uint8Array | undefined): void {
  const others = vault.file.slots.filter((slot) => slot.kind !== 'os');
  const slots: Slot[] =
    wrapped === undefined
      ? others
      : [...others, { kind: 'os', actor: vault.actor, box: Buffer.from(wrapped).toString('base64') }];
  save(vault, { ...vault.file, slots }, wrapped === undefined ? 'vault.osKey.disable' : 'vault.osKey.enable', {
    actor: vault.actor,
  });
}

function save(vault: OpenVault, file: KeyFile, action: string, payload: unknown): void {
  vault.store.change((unit) => {
    unit.enter({ action, kind: 'vault', recordId: '', ref: '', version: 1, payload }, 'vault');
    // Last inside the transaction: when the file cannot be written, the journal does not say it was.
    writeKeyFile(vault.folder, file);
  });
  vault.file = file;
}

/** A folder state as the message that says what to do about it. */
export function faultOf(state: ReturnType<typeof inspectFolder>['state']): string {
  switch (state) {
    case 'absent':
      return 'vault.faults.absent';
    case 'damaged':
      return 'vault.faults.keyFileDamaged';
    case 'newer':
      return 'vault.faults.newer';
    case 'incomplete':
      return 'vault.faults.registerMissing';
    case 'occupied':
      return 'vault.faults.occupied';
    case 'in-use':
      return 'vault.faults.inUse';
    case 'read-only':
      return 'vault.faults.readOnly';
    case 'unreachable':
    case 'ready':
      return 'vault.faults.unreachable';
  }
}
