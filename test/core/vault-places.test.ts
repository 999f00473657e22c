import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import {
  becauseOf,
  emptyFolder,
  HOME,
  openCore,
  openCoreWithVault,
  PASSPHRASE,
  refusal,
  vaultFolder,
  like,
} from './harness.ts';

const CORE = join(import.meta.dirname, '../../electron/core');
const create = { vault: HOME, name: 'Register', actor: 'A', passphrase: PASSPHRASE };
const unlock = { vault: HOME, passphrase: PASSPHRASE };

describe('a folder', () => {
  it('that holds a vault is not made into another one', async () => {
    const core = await openCoreWithVault();
    await core.client.vault.lock();
    const before = readFileSync(join(vaultFolder(core), 'vault.json'));
    expect(await refusal(core.client.vault.create(create))).toMatchObject(becauseOf('vault.faults.exists'));
    expect(readFileSync(join(vaultFolder(core), 'vault.json'))).toEqual(before);
  });

  it('with a register whose key file is gone is occupied, and stays as it is', async () => {
    const core = openCore();
    mkdirSync(vaultFolder(core));
    writeFileSync(join(vaultFolder(core), 'register.db'), 'somebody’s only register');
    expect(await core.client.vault.inspect({ vault: HOME })).toMatchObject({ state: 'occupied' });
    for (const call of [core.client.vault.create(create), core.client.vault.unlock(unlock)])
      expect(await refusal(call)).toMatchObject(becauseOf('vault.faults.occupied'));
    expect(readFileSync(join(vaultFolder(core), 'register.db'), 'utf8')).toBe('somebody’s only register');
  });

  it('that is not there opens nothing and is not made by looking', async () => {
    const core = openCore();
    expect(await core.client.vault.inspect({ vault: HOME })).toMatchObject({ state: 'absent' });
    expect(await refusal(core.client.vault.unlock(unlock))).toMatchObject(becauseOf('vault.faults.absent'));
    expect(existsSync(vaultFolder(core))).toBe(false);
  });

  it('below a file cannot be reached', async () => {
    const core = openCore();
    writeFileSync(vaultFolder(core), 'a file, not a folder');
    expect(await core.client.vault.inspect({ vault: HOME })).not.toMatchObject({ state: 'ready' });
    expect(await refusal(core.client.vault.create(create))).toMatchObject({ code: 'UNAVAILABLE' });
    expect(readFileSync(vaultFolder(core), 'utf8')).toBe('a file, not a folder');
    expect(core.reports).toEqual([]);
  });

  // In a program of its own that gives up root: root writes everywhere. Windows has no such rights on folders.
  it.skipIf(process.platform === 'win32')('that may only be read says so', async () => {
    const core = await openCoreWithVault();
    await core.client.vault.lock();
    const vault = vaultFolder(core);
    chmodSync(core.folder, 0o755);
    chmodSync(vault, 0o555);
    for (const name of readdirSync(vault)) chmodSync(join(vault, name), 0o444);
    const program = `
      import { inspectFolder } from ${JSON.stringify(join(CORE, 'vault/folder.ts'))};
      import { tryPassphrase } from ${JSON.stringify(join(CORE, 'vault/vault.ts'))};
      if (process.getuid() === 0) process.setuid(65534);
      const refused = await Promise.try(tryPassphrase, ${JSON.stringify(vault)}, ${JSON.stringify(PASSPHRASE)}).then(
        () => 'opened',
        (error) => error.data?.key,
      );
      console.log(JSON.stringify([inspectFolder(${JSON.stringify(vault)}).state, refused]));
    `;
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual(['read-only', 'vault.faults.readOnly']);
  });
});

describe('a vault that is open elsewhere', () => {
  it('in the same process is in use, until it is locked there', async () => {
    const core = await openCoreWithVault();
    const second = openCore({ folder: core.folder });
    expect(await refusal(second.client.vault.unlock(unlock))).toMatchObject({
      code: 'UNAVAILABLE',
      data: { key: 'vault.faults.inUse' },
    });
    await core.client.vault.lock();
    expect(await second.client.vault.unlock(unlock)).toMatchObject({ actor: 'Dolores Peri' });
    expect(await refusal(core.client.vault.unlock(unlock))).toMatchObject(becauseOf('vault.faults.inUse'));
  });

  it('in another process is in use, and free again the moment that process dies', async () => {
    const core = await openCoreWithVault();
    await core.client.vault.lock();
    const program = `
      import { holdFolder } from ${JSON.stringify(join(CORE, 'vault/folder.ts'))};
      holdFolder(${JSON.stringify(vaultFolder(core))}, undefined);
      console.log('held');
      setInterval(() => undefined, 1000);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      expect(await once(createInterface(child.stdout), 'line')).toEqual(['held']);
      expect(await refusal(core.client.vault.unlock(unlock))).toMatchObject(becauseOf('vault.faults.inUse'));
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    expect(await core.client.vault.unlock(unlock)).toMatchObject({ actor: 'Dolores Peri' });
  });

  it('is not kept shut by a lock file full of rubbish, nor opened twice through it', async () => {
    const core = await openCoreWithVault();
    await core.client.vault.lock();
    writeFileSync(join(vaultFolder(core), 'vault.lock'), Buffer.alloc(4096, 7));
    await core.client.vault.unlock(unlock);
    const second = openCore({ folder: core.folder });
    expect(await refusal(second.client.vault.unlock(unlock))).toMatchObject(becauseOf('vault.faults.inUse'));
  });
});

describe('making a vault', () => {
  it('that fails half-way leaves a place where it can be made again', async () => {
    const folder = emptyFolder();
    // Something stands where the key file would be written.
    mkdirSync(join(folder, HOME, 'vault.json.new', 'in the way'), { recursive: true });
    const core = openCore({ folder });
    expect(await refusal(core.client.vault.create(create))).toMatchObject({
      code: like(/^(INTERNAL|UNAVAILABLE)$/),
    });
    expect(readdirSync(join(folder, HOME))).not.toContain('register.db');
    expect(await core.client.vault.inspect({ vault: HOME })).toMatchObject({ state: 'absent' });
    expect(await core.client.vault.session()).toEqual({ open: false });
  });
});
