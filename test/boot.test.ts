import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'out/main/main.js');
const PRELOAD = join(ROOT, 'out/preload/preload.cjs');

const Booted = z.object({
  calls: z.array(z.string()),
  answers: z.record(z.string(), z.unknown()),
  windows: z.int(),
});

type Boot = {
  readonly play?: 'page' | 'self-check' | 'none';
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
};

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function boot({ play = 'none', args = [], env = {} }: Boot) {
  const home = mkdtempSync(join(tmpdir(), 'dpo-desk-boot-'));
  homes.push(home);
  const run = spawnSync(process.execPath, [join(ROOT, 'test/fakes/boot.ts'), play, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 55_000,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      BOOT_HOME: home,
      XDG_DATA_HOME: home,
      LOCALAPPDATA: home,
      HOME: home,
      ...env,
    },
  });
  expect(run.status, run.stderr).toBe(0);
  const [printed = '', report = ''] = run.stdout.split('\n=====\n');
  return { ...Booted.parse(JSON.parse(report)), printed };
}

beforeAll(() => {
  expect(existsSync(MAIN) && existsSync(PRELOAD), 'built by `npm run build`').toBe(true);
});

describe('the built app', () => {
  it('settles everything in order before the page is loaded, and answers it through the built preload', () => {
    const { calls, answers, windows } = boot({ play: 'page' });
    const order = [
      'lock',
      'sandbox',
      'schemes',
      'app.on web-contents-created',
      'ready',
      'protocol',
      'session',
      'ipc dpo:frame',
      'window',
      'loadURL app://dpo/',
    ];
    expect(calls.filter((call) => order.includes(call))).toEqual(order);
    expect(windows).toBe(1);
    expect(calls.filter((call) => call.startsWith('shell.'))).toEqual([]);
    expect(calls).toContain('ipc off electron-store-get-data');
    expect(calls.indexOf('setPath userData')).toBeLessThan(calls.indexOf('lock'));
    expect(calls).toContain('setPath crashDumps');
    expect(answers).toMatchObject({
      about: { surroundings: 'electron', canChooseFolder: true, startWithExample: false },
      session: { open: false },
      sessionAfterGarbage: { open: false },
      aboutAfterGarbage: { surroundings: 'electron' },
      document: { status: 200 },
      exit: 0,
    });
    expect(JSON.stringify(answers.document)).toContain("default-src 'none'");
  });

  it('offers the example where it is asked to', () => {
    expect(boot({ play: 'page', args: ['--example'] }).answers.about).toMatchObject({ startWithExample: true });
  });

  it('leaves to the instance that is already open', () => {
    const { calls, windows } = boot({ env: { BOOT_ALONE: 'no' } });
    expect(calls).toContain('exit 0');
    expect(calls).not.toContain('whenReady');
    expect(windows).toBe(0);
  });

  it.each(['no-sandbox', 'remote-debugging-port', 'inspect', 'disable-web-security', 'load-extension'])(
    'does not start with --%s',
    (name) => {
      const { calls, windows } = boot({ env: { BOOT_SWITCHES: name } });
      expect(calls).toContain('exit 2');
      expect(calls.join(' ')).toContain(`--${name}`);
      expect(calls).not.toContain('whenReady');
      expect(windows).toBe(0);
    },
  );

  it('does not start on a vault that cannot be one', () => {
    const { calls } = boot({ args: ['--vault', MAIN] });
    expect(calls).toContain('exit 2');
  });

  it('reports on the machine it runs on: page, keyring, and a vault made, locked and opened again', () => {
    const { answers, printed, calls } = boot({ play: 'self-check', args: ['--self-check'] });
    expect(answers.exit).toBe(0);
    expect(calls).not.toContain('menu');
    expect(answers.probePage).toContain('/probe.js');
    expect(answers.probe).toContain('getCurrentPosition');
    const report: unknown = JSON.parse(printed);
    expect(report).toMatchObject({
      page: { origin: 'app://dpo' },
      builtPage: 200,
      crypto: { 'aes-256-gcm': true, sha256: true },
      safeStorage: { available: false },
      vault: { unlocked: true, encrypted: true, files: { 'register.db': '600', 'vault.json': '600' } },
    });
  });
});

describe('the built files', () => {
  const imports = (file: string) => [...readFileSync(file, 'utf8').matchAll(/^import (.*?) from "([^"]+)";$/gm)];

  it('take from Electron only what is listed here', () => {
    const taken = imports(MAIN)
      .filter(([, , from]) => from === 'electron/main')
      .flatMap(([, names = '']) => names.replace(/[{}]/g, '').split(','))
      .map((name) => name.trim().replace(/ as .*/, ''));
    expect(taken.sort()).toEqual([
      'BrowserWindow',
      'Menu',
      'Notification',
      'app',
      'clipboard',
      'dialog',
      'ipcMain',
      'nativeTheme',
      'powerMonitor',
      'protocol',
      'safeStorage',
      'screen',
      'session',
    ]);
  });

  it('open no network, no other program and no page of others', () => {
    const modules = imports(MAIN).map(([, , from]) => from);
    const forbidden = /^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|inspector|vm|cluster)(\/|$)/;
    expect(modules.filter((name = '') => forbidden.test(name))).toEqual([]);
    const text = readFileSync(MAIN, 'utf8');
    for (const word of [
      /nodeIntegration(InWorker|InSubFrames)?:\s*true/,
      /webviewTag:\s*true/,
      /contextIsolation:\s*false/,
      /sandbox:\s*false/,
      /webSecurity:\s*false/,
      /allowRunningInsecureContent:\s*true/,
      /experimentalFeatures:\s*true/,
      /enableBlinkFeatures/,
      /openExternal/,
      /executeJavaScript/,
      /insertCSS/,
      /\bcreate(Secure)?Server\(/,
      /crashReporter/,
      /autoUpdater/,
      /setAsDefaultProtocolClient/,
      /@electron\/remote/,
      /\bencryptString\(/,
      /\bdecryptString\(/,
    ])
      expect(word.test(text), String(word)).toBe(false);
  });

  it('await nothing at the top of the entry, where Electron would never get ready', () => {
    expect(readFileSync(join(ROOT, 'electron/main.ts'), 'utf8')).not.toMatch(/^await /m);
    expect(readFileSync(MAIN, 'utf8')).not.toMatch(/^(const .* = )?await /m);
  });

  it('keep the preload to one file that needs Electron alone', () => {
    const text = readFileSync(PRELOAD, 'utf8');
    expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron/renderer']);
    expect(text).not.toMatch(/import\(|^import /m);
  });
});
