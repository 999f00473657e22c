import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coreLink } from '../../electron/host/core-link.ts';
import { createThreads, type ThreadNews } from '../../electron/host/threads.ts';
import type { CoreClient } from './carrier.ts';
import { NO_OS_KEY, places, startThreads, temporaryFolder } from './carrier.ts';
import { refusal } from './scenarios.ts';

const PASSPHRASE = 'seven quiet otters under one bridge';

function open() {
  const folder = temporaryFolder();
  const { threads, news } = startThreads(folder.path);
  const core: CoreClient = createORPCClient(coreLink(threads));
  onTestFinished(async () => {
    await threads.stop();
    folder.remove();
  });
  return { core, threads, news };
}

/** A core of our own making, to die when a test needs it to. */
function openProgram(folder: string, program: string) {
  const coreWorker = join(folder, 'core.cjs');
  writeFileSync(coreWorker, program);
  const news: ThreadNews[] = [];
  const threads = createThreads({
    coreWorker,
    core: { fontsDir: places.fonts },
    host: { vaultFolder: () => Promise.resolve(undefined), osKey: NO_OS_KEY },
    onNews: (item) => news.push(item),
  });
  const core: CoreClient = createORPCClient(coreLink(threads));
  onTestFinished(() => threads.stop());
  return { core, threads, news };
}

describe('the owner of the core thread', () => {
  it('locks from outside: what is under way ends as LOCKED, a fresh locked core answers', async () => {
    const { core, threads, news } = open();
    await core.vault.create({ vault: 'vault', name: 'V', actor: 'Anna', passphrase: PASSPHRASE });
    const stream = await core.changes();
    const under = refusal(stream.next());
    await threads.lockNow();
    expect(await under).toMatchObject({ code: 'LOCKED' });
    expect(await core.vault.session()).toEqual({ open: false });
    expect(news.map((item) => item.type)).toEqual(['started', 'started', 'locked']);
    expect(await core.vault.unlock({ vault: 'vault', passphrase: PASSPHRASE })).toMatchObject({ vaultName: 'V' });
  });

  it('answers what needs no open vault however it meets the lock', async () => {
    const { core, threads } = open();
    await core.vault.create({ vault: 'vault', name: 'V', actor: 'Anna', passphrase: PASSPHRASE });
    const inspect = () => core.vault.inspect({ vault: 'vault' }).then(({ state }) => state);
    const locking = threads.lockNow();
    const answers = [inspect(), inspect(), core.vault.lock().then(inspect, inspect)];
    await locking;
    for (const state of await Promise.all([...answers, inspect()])) expect(['ready', 'in-use']).toContain(state);
    expect(await inspect()).toBe('ready');
  });

  it('gives out lines that lead to the fresh core while the locked one is still ending', async () => {
    const { core, threads } = open();
    await core.vault.create({ vault: 'vault', name: 'V', actor: 'Anna', passphrase: PASSPHRASE });
    const locking = threads.lockNow();
    const second: CoreClient = createORPCClient(coreLink(threads));
    expect(await second.vault.session()).toEqual({ open: false });
    await locking;
  });

  it('ends every call with UNAVAILABLE once stopped, and hangs none', async () => {
    const { core, threads } = open();
    const stream = await core.vault
      .session()
      .then(() => core.changes())
      .catch((error: unknown) => error);
    expect(stream).toBeDefined();
    await threads.stop();
    expect(await refusal(core.vault.session())).toMatchObject({
      code: 'UNAVAILABLE',
      data: { key: 'errors.unavailable' },
    });
  });

  it('starts the core again after its death', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    const mark = join(folder.path, 'died-once');
    const { core, news } = openProgram(
      folder.path,
      `const { existsSync, writeFileSync } = require('node:fs');
       if (existsSync(${JSON.stringify(mark)})) require(${JSON.stringify(places.coreWorker)});
       else require('node:worker_threads').parentPort.once('message', () => {
         writeFileSync(${JSON.stringify(mark)}, '');
         throw Object.assign(new Error('secret'), { code: 'SQLITE_CORRUPT' });
       });`,
    );
    expect(await refusal(core.vault.session())).toMatchObject({ code: 'UNAVAILABLE' });
    expect(existsSync(mark)).toBe(true);
    expect(await core.vault.session()).toEqual({ open: false });
    expect(news).toContainEqual({ type: 'died', code: 'SQLITE_CORRUPT' });
    expect(JSON.stringify(news)).not.toContain('secret');
  });

  it('does not spin when the core cannot start at all, and refuses calls meanwhile', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    const { core, news } = openProgram(folder.path, 'process.exit(3);');
    const until = performance.now() + 1_000;
    while (performance.now() < until) {
      expect(await refusal(core.vault.session())).toMatchObject({ code: 'UNAVAILABLE' });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const starts = news.filter((item) => item.type === 'started').length;
    expect(starts).toBeGreaterThan(1);
    expect(starts).toBeLessThan(6);
  });
});
