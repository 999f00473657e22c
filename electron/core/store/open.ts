import Database from 'better-sqlite3-multiple-ciphers';
import { unavailable } from '../fault.ts';
import { teachStates } from './sql-states.ts';
import { teachWords } from './sql-words.ts';

export type Db = Database.Database;

export type OpenOptions = {
  /** 32 bytes, random: the passphrase never becomes the key of the file. */
  readonly key: Uint8Array;
  readonly mustExist: boolean;
  readonly nativeBinding: string | undefined;
};

/** The order matters: the cipher before the key, the key before anything that reads, exclusive before WAL. */
const AFTER_KEY = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  ...(process.platform === 'darwin' ? ['checkpoint_fullfsync = ON'] : []),
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
  // Else REPLACE would pass by the triggers that keep the journal append-only.
  'recursive_triggers = ON',
  'temp_store = MEMORY',
  // KiB. A page is decrypted once, not for every list that walks over its records.
  'cache_size = -65536',
  'mmap_size = 0',
  'busy_timeout = 2000',
] as const;

/** Opens the encrypted register. A wrong key and a damaged header look the same to SQLite. */
export function openDatabase(path: string, options: OpenOptions): Db {
  const db = new Database(path, {
    fileMustExist: options.mustExist,
    ...(options.nativeBinding !== undefined && { nativeBinding: options.nativeBinding }),
  });
  try {
    db.pragma("cipher = 'sqlcipher'");
    db.pragma('legacy = 4');
    db.pragma(`key = "x'${Buffer.from(options.key).toString('hex')}'"`);
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    for (const pragma of AFTER_KEY) db.pragma(pragma);
    teachWords(db);
    teachStates(db);
    return db;
  } catch (error) {
    db.close();
    throw asOpenFault(error);
  }
}

/** Writes everything into the one file and lets go of it. */
export function closeDatabase(db: Db): void {
  try {
    // Changes still under way together are given up.
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('optimize');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

function asOpenFault(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return unavailable('vault.faults.registerDamaged');
  if (error.code.startsWith('SQLITE_BUSY')) return unavailable('vault.faults.inUse');
  if (error.code.startsWith('SQLITE_CANTOPEN')) return unavailable('vault.faults.registerMissing');
  if (error.code.startsWith('SQLITE_READONLY')) return unavailable('vault.faults.readOnly');
  return error;
}
