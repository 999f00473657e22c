import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBrowserStore } from '../../electron/dev/browser-store.ts';
import { openLog } from '../../electron/host/log.ts';
import { createPage, fileOf } from '../../electron/host/page.ts';
import { placesOf } from '../../electron/host/places.ts';
import { createVaults, type RecentVault } from '../../electron/host/vaults.ts';
import { temporaryFolder } from './carrier.ts';

const NOW = '2026-03-02T09:00:00.000Z';

function folder(): string {
  const made = temporaryFolder();
  onTestFinished(made.remove);
  return made.path;
}

function vaultsOver(recent: RecentVault[], preferred?: string) {
  return createVaults({
    recent: { read: () => recent, write: (list) => void recent.splice(0, recent.length, ...list) },
    defaultFolder: '/data/Register',
    preferred,
    now: () => NOW,
  });
}

describe('the vaults the host knows', () => {
  it('offers the default folder where nothing was ever opened', () => {
    expect(vaultsOver([]).list()).toMatchObject([{ label: 'Register', lastOpened: '' }]);
  });

  it('offers the latest first, and a folder named at the start before all', () => {
    const recent = [
      { folder: '/old', label: 'Old', lastOpened: '2026-01-01T00:00:00.000Z' },
      { folder: '/new', label: 'New', lastOpened: '2026-02-01T00:00:00.000Z' },
    ];
    expect(
      vaultsOver(recent)
        .list()
        .map(({ label }) => label),
    ).toEqual(['New', 'Old', 'Register']);
    expect(
      vaultsOver(recent, '/old')
        .list()
        .map(({ label }) => label),
    ).toEqual(['Old', 'New', 'Register']);
  });

  it('gives handles that tell nothing of the folder and lead back to it', () => {
    const vaults = vaultsOver([], '/home/anna/Secret clinic');
    const [first] = vaults.list();
    expect(first?.handle).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(vaults.folder(first?.handle ?? '')).toBe('/home/anna/Secret clinic');
    expect(vaults.list()[0]?.handle).toBe(first?.handle);
    expect(vaults.folder('/home/anna/Secret clinic')).toBeUndefined();
  });

  it('remembers a chosen folder once it was opened, and forgets it when told to', () => {
    const recent: RecentVault[] = [];
    const vaults = vaultsOver(recent);
    const chosen = vaults.add('/clinic');
    expect(recent).toEqual([]);
    expect(vaults.opened(chosen.handle, 'Clinic')).toBe(true);
    expect(vaults.list()[0]).toEqual({ handle: chosen.handle, label: 'Clinic', lastOpened: NOW });
    expect(vaults.opened('unknown', 'X')).toBe(false);
    expect(vaults.forget(chosen.handle)).toBe(true);
    expect(recent).toEqual([]);
  });
});

describe('what the browser surroundings keep', () => {
  it('survives a run, and a damaged file is a fresh start', () => {
    const path = folder();
    const store = openBrowserStore(path);
    store.settings.write({ locale: 'en', theme: 'dark', density: 'compact', autoLockMinutes: 5 });
    store.recent.write([{ folder: '/clinic', label: 'Clinic', lastOpened: NOW }]);
    expect(openBrowserStore(path).settings.read()).toMatchObject({ theme: 'dark', autoLockMinutes: 5 });
    expect(openBrowserStore(path).recent.read()).toHaveLength(1);
    writeFileSync(join(path, 'browser-settings.json'), '{"settings":{"theme":"neon"},"recent":7}');
    expect(openBrowserStore(path).settings.read().theme).toBe('system');
    expect(openBrowserStore(path).recent.read()).toEqual([]);
  });
});

describe('the log', () => {
  it('keeps names and codes, and nothing that could be somebody', () => {
    const path = join(folder(), 'logs');
    const log = openLog(path, () => NOW);
    log.note('fault', { ref: 'a1b2', procedure: 'requests.log', code: 'SQLITE_FULL', frames: ['core.ts:10'] });
    log.note('fault', { code: 'no such column: Anna Kowalska', frames: ['/home/anna/core.ts:1'] });
    const lines = readFileSync(join(path, 'dpo-desk.log'), 'utf8').trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { at: NOW, event: 'fault', ref: 'a1b2', code: 'SQLITE_FULL', procedure: 'requests.log', frames: ['core.ts:10'] },
      { at: NOW, event: 'fault', code: '?', frames: ['?'] },
    ]);
  });

  it('never grows beyond two files of its size', () => {
    const path = join(folder(), 'logs');
    const log = openLog(path, () => NOW);
    for (let entry = 0; entry < 12_000; entry++) log.note('frame-dropped', { code: 'X'.repeat(60) });
    const size = (name: string): number => statSync(join(path, name)).size;
    expect(size('dpo-desk.log') + size('dpo-desk.log.1')).toBeLessThan(2 * 257 * 1024);
  });

  it('never stops the app where it cannot write', () => {
    const path = folder();
    writeFileSync(join(path, 'logs'), 'a file in the way');
    expect(() => {
      openLog(join(path, 'logs'), () => NOW).note('app-started');
    }).not.toThrow();
  });
});

describe('the places of the app', () => {
  const around = { root: '/app', packaged: false, arch: 'x64', home: '/home/anna', env: {} } as const;

  it.each([
    ['linux', {}, '/home/anna/.local/share/dpo-desk'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/dpo-desk'],
    ['darwin', {}, '/home/anna/Library/Application Support/DPO Desk'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/DPO Desk'],
  ] as const)('keeps data in the local, never the roaming folder of %s %j', (platform, env, expected) => {
    expect(placesOf({ ...around, platform, env }).userData).toBe(expected);
  });

  it('finds the binding beside a packaged archive, and leaves a checkout to itself', () => {
    const packaged = placesOf({ ...around, root: '/opt/app.asar', packaged: true, platform: 'linux' });
    expect(packaged.nativeBinding).toBe('/opt/native/sqlite.node');
    expect(placesOf({ ...around, platform: 'linux' }).nativeBinding).toBeUndefined();
  });
});

describe('the files of the page', () => {
  it.each([
    ['/', 'index.html'],
    ['/requests/0192-aa?view=all#top', 'index.html'],
    ['/assets/index-BX_1.js', 'assets/index-BX_1.js'],
    ['/../secret', undefined],
    ['/assets/../../secret.js', undefined],
    ['/assets/./x.js', undefined],
    ['/%2e%2e/secret.js', undefined],
    ['/assets/%00.js', undefined],
    ['/assets\\..\\x.js', undefined],
    ['/C:/Windows/x.txt', undefined],
    ['/.git/config.json', undefined],
    ['/assets/.env.js', undefined],
    ['//host/x.js', undefined],
    ['assets/x.js', undefined],
    ['', undefined],
    [`/${'a'.repeat(600)}`, undefined],
  ])('%s is %s', (path, file) => {
    expect(fileOf(path)).toBe(file);
  });

  it('has no file of a kind it does not know, and no folder', async () => {
    const root = folder();
    mkdirSync(join(root, 'folder.js'));
    writeFileSync(join(root, 'tool.exe'), 'x');
    writeFileSync(join(root, 'style.css'), 'a{}');
    const page = createPage(root);
    expect((await page.load('/tool.exe')).status).toBe(404);
    expect((await page.load('/folder.js')).status).toBe(404);
    expect((await page.load('/missing.js')).status).toBe(404);
    const style = await page.load('/style.css');
    expect(style).toMatchObject({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' } });
    expect(style.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  });

  it('hands the nonce of this load to the page and to its policy alone', async () => {
    const root = folder();
    writeFileSync(join(root, 'index.html'), '<html><head><title>x</title></head></html>');
    const { headers, body } = await createPage(root).load('/');
    const html = new TextDecoder().decode(body);
    const nonce = /<head><meta property="csp-nonce" nonce="([A-Za-z0-9+/=]{24})">/.exec(html)?.[1];
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce ?? 'missing'}'`);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
  });
});
