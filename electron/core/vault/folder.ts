import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { unavailable } from '../fault.ts';
import { KEY_FILE, readKeyFile } from './key-file.ts';

/** The one place, with store/, where the register's file name stands: nothing but SQLite opens it while a vault is open. */
export const REGISTER_FILE = 'register.db';
const LOCK_FILE = 'vault.lock';

export type FolderState =
  'absent' | 'ready' | 'damaged' | 'newer' | 'incomplete' | 'occupied' | 'in-use' | 'read-only' | 'unreachable';

export const registerPath = (folder: string): string => join(folder, REGISTER_FILE);

/** What can be said of a folder without a key. Nothing is written, nothing of the register is opened. */
export function inspectFolder(folder: string): {
  readonly state: FolderState;
  readonly name: string;
  readonly osKey: boolean;
} {
  const nothing = { name: '', osKey: false };
  try {
    if (!existsSync(folder)) return { state: mayWrite(nearestExisting(folder)) ? 'absent' : 'unreachable', ...nothing };
    const reading = readKeyFile(folder);
    const register = existsSync(registerPath(folder));
    if (reading.state === 'absent')
      return { state: register ? 'occupied' : mayWrite(folder) ? 'absent' : 'read-only', ...nothing };
    if (reading.state !== 'ready') return { state: reading.state, ...nothing };
    const known = { name: reading.file.name, osKey: reading.file.slots.some((slot) => slot.kind === 'os') };
    if (!register) return { state: 'incomplete', ...known };
    return {
      state:
        mayWrite(folder) && mayWrite(join(folder, KEY_FILE)) && mayWrite(registerPath(folder)) ? 'ready' : 'read-only',
      ...known,
    };
  } catch {
    return { state: 'unreachable', ...nothing };
  }
}

export type FolderHold = { readonly release: () => void };

/**
 * Takes the folder for this process, before the register is looked at: a tiny second database in an exclusive
 * transaction. SQLite's own lock on the register would be lost by any stray descriptor of the same process.
 */
export function holdFolder(folder: string, nativeBinding: string | undefined): FolderHold {
  const path = join(folder, LOCK_FILE);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(path)) createPrivateFile(path);
    const held = lockedDatabase(path, nativeBinding);
    return {
      release: () => {
        held.close();
      },
    };
  } catch (error) {
    throw asHoldFault(error);
  }
}

function lockedDatabase(path: string, nativeBinding: string | undefined, rubbish = false): Database.Database {
  const lock = new Database(path, { timeout: 200, ...(nativeBinding !== undefined && { nativeBinding }) });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (codeOf(error) !== 'SQLITE_NOTADB' || rubbish) throw error;
    // It never has content of its own. Emptied, not removed: whoever holds this very file still holds it.
    truncateSync(path);
    return lockedDatabase(path, nativeBinding, true);
  }
}

/** For the owner alone, whatever the mask; what SQLite puts beside it takes over its mode. Fails where a file stands. */
export function createPrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}

function asHoldFault(error: unknown): unknown {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY')) return unavailable('vault.faults.inUse');
  if (/^(ENOENT|ENOTDIR|EEXIST)$/.test(code)) return unavailable('vault.faults.unreachable');
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/.test(code)) return unavailable('vault.faults.readOnly');
  return error;
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function nearestExisting(folder: string): string {
  const parent = dirname(folder);
  return existsSync(parent) || parent === folder ? parent : nearestExisting(parent);
}
