import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBeforeQuit } from '../../electron/shell/quit.ts';
import { readArguments } from '../../electron/shell/start-arguments.ts';
import { closeNetwork, unsafeSwitches } from '../../electron/shell/switches.ts';
import { fakeApp, stoppable } from '../fakes/electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-start-'));
writeFileSync(join(folder, 'file.txt'), '');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const PLAIN = { vault: undefined, example: false, selfCheck: false };

describe('arguments', () => {
  it.each([
    [[], PLAIN],
    [['--example'], { ...PLAIN, example: true }],
    [['--self-check'], { ...PLAIN, selfCheck: true }],
    [['--vault', 'new'], { ...PLAIN, vault: join(folder, 'new') }],
    [['--vault=new', '--example'], { ...PLAIN, vault: join(folder, 'new'), example: true }],
    [['--vault', folder], { ...PLAIN, vault: folder }],
    [['--ozone-platform=wayland', '-psn_0_123', '--password-store', 'kwallet6'], PLAIN],
    [['stray'], PLAIN],
  ])('%j', (argv, asked) => {
    expect(readArguments(argv, folder)).toEqual(asked);
  });

  it.each([
    [['--vault'], 'vault-missing'],
    [['--vault='], 'vault-missing'],
    [['--vault', '--example'], 'vault-missing'],
    [['--vault', 'file.txt'], 'vault-not-a-folder'],
    [['--vault', 'file.txt/inside'], 'vault-not-a-folder'],
    [['--vault', 'a\0b'], 'vault-not-a-folder'],
    [['--vault', 'x'.repeat(5000)], 'vault-not-a-folder'],
  ])('%j is refused', (argv, refused) => {
    expect(readArguments(argv, folder)).toMatchObject({ refused });
  });
});

describe('switches', () => {
  it.each([
    'no-sandbox',
    'single-process',
    'remote-debugging-port',
    'remote-debugging-pipe',
    'inspect',
    'inspect-brk',
    'disable-web-security',
    'load-extension',
    'js-flags',
    'ignore-certificate-errors',
    'renderer-cmd-prefix',
    'proxy-server',
    'host-resolver-rules',
  ])('--%s is found', (name) => {
    expect(unsafeSwitches(fakeApp({ switches: [name, 'lang'] }).app.commandLine)).toEqual([name]);
  });

  it('those of everyday use are let through', () => {
    const { app } = fakeApp({
      switches: ['lang', 'ozone-platform', 'password-store', 'force-device-scale-factor', 'vault'],
    });
    expect(unsafeSwitches(app.commandLine)).toEqual([]);
  });

  it('Chromium is kept from asking the network', () => {
    const { app, done } = fakeApp();
    closeNetwork(app.commandLine);
    expect(done).toEqual([
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'no-pings',
      'host-resolver-rules=MAP * ~NOTFOUND',
    ]);
  });
});

describe('quitting', () => {
  it('waits for the vault, once, however often it is asked', async () => {
    const { app, emit, done } = fakeApp();
    const closing = Promise.withResolvers<undefined>();
    let asked = 0;
    closeBeforeQuit(app, async () => {
      asked += 1;
      await closing.promise;
    });
    emit('window-all-closed');
    const event = stoppable();
    emit('will-quit', event);
    emit('will-quit', stoppable());
    expect([event.stopped(), asked, done]).toEqual([true, 1, ['quit']]);
    closing.resolve(undefined);
    await expect.poll(() => done).toEqual(['quit', 'exit 0']);
  });

  it('ends even when the vault does not close', async () => {
    const { app, emit, done } = fakeApp();
    closeBeforeQuit(app, () => Promise.reject(new Error('disk gone')));
    emit('will-quit', stoppable());
    await expect.poll(() => done).toEqual(['exit 1']);
  });
});
