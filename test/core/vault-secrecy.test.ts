import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../electron/core/store/open.ts';
import { closeVault, createVault, openVault } from '../../electron/core/vault/vault.ts';
import type { CorePorts } from '../../electron/core/ports.ts';
import { emptyFolder, MORNING, openCoreWithVault, PASSPHRASE, vaultFolder } from './harness.ts';
import { addEstablishment, intakeAt, measureFields, person } from './records.ts';

const CANARY = 'Canarywort';

const ports: CorePorts = {
  clock: { now: () => MORNING },
  host: {
    vaultFolder: () => Promise.resolve(undefined),
    osKey: {
      available: () => Promise.resolve(false),
      wrap: (key) => Promise.resolve(key),
      unwrap: (key) => Promise.resolve({ key, renewed: undefined }),
    },
  },
  report: () => undefined,
  locked: () => undefined,
  nativeBinding: undefined,
  fontsDir: '',
  pdfWorker: undefined,
};
const silent = () => undefined;
const given = { name: 'Register', actor: 'A', passphrase: PASSPHRASE };

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the files of a vault', () => {
  it('hold nothing readable of what was filled in, while open and once closed', async () => {
    const core = await openCoreWithVault();
    await core.client.measures.create({ fields: { ...measureFields, name: CANARY, description: CANARY } });
    const place = await addEstablishment(core.client);
    const intake = { ...intakeAt(place, '2026-11-20'), words: CANARY, requester: { ...person, name: CANARY } };
    await core.client.requests.log({ intake, rights: ['access'] });

    const sightings = () =>
      filesBelow(core.folder).filter((file) => {
        const bytes = readFileSync(file);
        return [CANARY, person.name, person.email, PASSPHRASE, 'CREATE TABLE', 'SQLite format']
          .flatMap((words) => [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')])
          .some((words) => bytes.includes(words));
      });
    expect(filesBelow(core.folder).some((file) => file.endsWith('-wal'))).toBe(true);
    // The lock is a database of no content, held so that no second program opens the register.
    expect(sightings().filter((file) => !file.endsWith('vault.lock'))).toEqual([]);
    await core.client.vault.lock();
    expect(sightings().filter((file) => !file.endsWith('vault.lock'))).toEqual([]);
    expect(readdirSync(vaultFolder(core)).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  });

  // In a program of its own: the mask belongs to the whole process.
  it.skipIf(process.platform === 'win32')('are for their owner alone, under any mask', () => {
    for (const mask of ['077', '022', '000']) {
      const folder = join(emptyFolder(), 'vault');
      const program = `
        process.umask(0o${mask});
        import { createVault } from ${JSON.stringify(join(import.meta.dirname, '../../electron/core/vault/vault.ts'))};
        const vault = await createVault({ clock: { now: () => '${MORNING}' }, nativeBinding: undefined }, () => undefined, ${JSON.stringify(folder)}, ${JSON.stringify(given)});
        process.exit(vault.store.db.open ? 0 : 1);
      `;
      const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
      expect(run.stderr).toBe('');
      const modes = [folder, ...filesBelow(folder)].map((path) => [
        path.slice(folder.length),
        (statSync(path).mode & 0o777).toString(8),
      ]);
      expect(modes.filter(([path, mode]) => mode !== (path === '' ? '700' : '600'))).toEqual([]);
    }
  });
});

describe('the key', () => {
  it('is zeroed when the vault closes, and when opening fails', async () => {
    const folder = join(emptyFolder(), 'vault');
    const vault = await createVault(ports, silent, folder, given);
    const key = Buffer.from(vault.key);
    expect(vault.key.every((byte) => byte === 0)).toBe(false);

    const refused = Buffer.from(key);
    expect(() => openVault(ports, silent, folder, refused, 'B', 'vault.unlock')).toThrow('UNAVAILABLE');
    expect(refused.every((byte) => byte === 0)).toBe(true);

    closeVault(vault);
    expect(vault.key.every((byte) => byte === 0)).toBe(true);

    const wrong = randomBytes(32);
    expect(() => openVault(ports, silent, folder, wrong, 'B', 'vault.unlock')).toThrow('UNAVAILABLE');
    expect(wrong.every((byte) => byte === 0)).toBe(true);
    closeVault(openVault(ports, silent, folder, key, 'B', 'vault.unlock'));
  });
});

describe('the register', () => {
  it('is opened with every guard on', () => {
    const path = join(emptyFolder(), 'register.db');
    const db = openDatabase(path, { key: randomBytes(32), mustExist: false, nativeBinding: undefined });
    const read = (pragma: string): unknown => db.pragma(pragma, { simple: true });
    expect({
      cipher: read('cipher'),
      legacy: read('legacy'),
      locking: read('locking_mode'),
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      foreignKeys: read('foreign_keys'),
      trustedSchema: read('trusted_schema'),
      cellSizeCheck: read('cell_size_check'),
      secureDelete: read('secure_delete'),
      recursiveTriggers: read('recursive_triggers'),
      tempStore: read('temp_store'),
      mmap: read('mmap_size'),
      busy: read('busy_timeout'),
    }).toEqual({
      cipher: 'sqlcipher',
      legacy: '4',
      locking: 'exclusive',
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      trustedSchema: 0,
      cellSizeCheck: 1,
      secureDelete: 1,
      recursiveTriggers: 1,
      tempStore: 2,
      mmap: 0,
      busy: 2000,
    });
    closeDatabase(db);
  });

  it('does not open without its key, nor with another', () => {
    const path = join(emptyFolder(), 'register.db');
    const key = randomBytes(32);
    const db = openDatabase(path, { key, mustExist: false, nativeBinding: undefined });
    db.exec('CREATE TABLE kept (words TEXT) STRICT');
    closeDatabase(db);
    expect(() => openDatabase(path, { key: randomBytes(32), mustExist: true, nativeBinding: undefined })).toThrow();
    closeDatabase(openDatabase(path, { key, mustExist: true, nativeBinding: undefined }));
  });
});
