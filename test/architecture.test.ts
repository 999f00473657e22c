import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isContractProcedure } from '@orpc/contract';
import type { AnyContractRouter } from '@orpc/contract';
import { isProcedure } from '@orpc/server';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCore } from '../electron/core/core.ts';
import { createHost } from '../electron/host/host-handlers.ts';
import { coreContract } from '../shared/contract/core/index.ts';
import { hostContract } from '../shared/contract/host/index.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['electron', 'renderer', 'shared'];

async function violations(baseDir: string): Promise<string[]> {
  const { output } = await cruise(
    SOURCES.filter((folder) => existsSync(join(baseDir, folder))),
    { ...(await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.js'))), baseDir },
  );
  if (typeof output === 'string') throw new Error('A structured answer was expected.');
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('who may import whom', () => {
  it('holds in the whole app', async () => {
    expect(await violations(ROOT)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['core-knows-shared', 'electron/core/planted.ts', "import '../host/page.ts';"],
    ['network-in-the-loopback-carrier-only', 'electron/core/planted.ts', "import 'node:https';"],
    ['network-in-the-loopback-carrier-only', 'electron/dev/planted.ts', "import 'node:net';"],
    ['network-in-the-loopback-carrier-only', 'electron/host/planted.ts', "await import('node:dns/promises');"],
    ['processes-in-dev-only', 'electron/shell/planted.ts', "import 'node:child_process';"],
    ['host-takes-types-of-core', 'electron/host/planted.ts', "import { Ports } from '../core/ports.ts'; new Ports();"],
    ['shell-knows-host-and-shared', 'electron/shell/planted.ts', "import '../core/core.ts';"],
    ['dev-knows-host-and-shared', 'electron/dev/planted.ts', "import '../shell/window.ts';"],
    ['electron-in-the-shell-only', 'electron/host/planted.ts', "import { app } from 'electron/main'; app.quit();"],
    ['preload-knows-electron-alone', 'electron/preload.ts', "import '../shared/domain.ts';"],
    ['renderer-knows-shared', 'renderer/planted.ts', "import '../electron/core/core.ts';"],
    ['renderer-has-no-node', 'renderer/planted.ts', "import 'node:fs';"],
    ['shared-is-pure', 'shared/planted.ts', "import 'node:crypto';"],
    ['shared-stands-alone', 'shared/planted.ts', "import '../electron/core/core.ts';"],
    ['everything-resolves', 'shared/planted.ts', "import './nowhere.ts';"],
  ])('%s catches a planted import in %s', async (rule, file, code) => {
    const root = mkdtempSync(join(tmpdir(), 'dpo-desk-planted-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true, force: true });
    });
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    for (const known of ['core/core.ts', 'core/ports.ts', 'host/page.ts', 'shell/window.ts'])
      write(`electron/${known}`, 'export class Ports {}\n');
    write('shared/domain.ts', 'export {};\n');
    write(file, `${code}\n`);
    expect(await violations(root)).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: ${file} `)));
  });
});

/** Tries in the page what must fail there, and reports that it did. */
const SELF_CHECK = /^electron\/shell\/(page-probe|self-check)\.ts$/;

/** What must not stand in the app's sources, with the reason. Comments count: a name in one is a name too many. */
const FORBIDDEN: readonly { readonly what: RegExp; readonly why: string; readonly except?: RegExp }[] = [
  { what: /\.serialize\(/, why: 'the image of an encrypted database would be plaintext' },
  { what: /\bdb\.backup\(/, why: 'refused by an encrypted database: VACUUM INTO' },
  { what: /(?<!\w)Temporal\./, why: 'the global exists in one runtime and not in another: import it' },
  { what: /argon2/i, why: "missing in Electron's cryptography" },
  { what: /openExternal|openPath|showItemInFolder/, why: 'nothing leads out of the app' },
  { what: /executeJavaScript|insertCSS/, why: 'no code goes into the page but its own' },
  {
    what: /dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write/,
    why: 'markup from data',
  },
  { what: /\beval\(|new Function\(/, why: 'code from text', except: SELF_CHECK },
  {
    what: /\bfetch\(|XMLHttpRequest|\bWebSocket\(|EventSource\(|sendBeacon/,
    why: 'the app is offline',
    except: SELF_CHECK,
  },
  {
    what: /nodeIntegration:\s*true|contextIsolation:\s*false|sandbox:\s*false|webSecurity:\s*false|webviewTag:\s*true/,
    why: 'opens the page to the system',
  },
  {
    what: /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck/,
    why: 'a rule silenced',
    except: /^shared\/i18n\/index\.ts$/,
  },
];

describe('forbidden in the sources', () => {
  const files = globSync(
    SOURCES.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: ROOT },
  ).map((file) => file.replaceAll('\\', '/'));

  it.each(FORBIDDEN)('$what: $why', ({ what, except }) => {
    const found = files.filter((file) => !(except?.test(file) ?? false) && what.test(withoutImportedTemporal(file)));
    expect(found).toEqual([]);
  });
});

/** A file that imports its own `Temporal` may speak of it. */
function withoutImportedTemporal(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return /import (type )?\{[^}]*\bTemporal\b[^}]*\} from 'temporal-polyfill(\/implementation)?'/.test(text)
    ? text.replaceAll('Temporal.', '')
    : text;
}

describe('the contract is served whole', () => {
  const unused = (): never => {
    throw new Error('Nothing is called here.');
  };
  const names = (node: AnyContractRouter, path: readonly string[] = []): string[] =>
    isContractProcedure(node)
      ? [path.join('.')]
      : Object.entries(node).flatMap(([name, part]) => names(part, [...path, name]));
  const served = (node: unknown, path: readonly string[] = []): string[] =>
    isProcedure(node)
      ? [path.join('.')]
      : Object.entries(node ?? {}).flatMap(([name, part]: [string, unknown]) => served(part, [...path, name]));

  it('by the core', () => {
    const core = createCore({
      clock: { now: unused },
      host: { vaultFolder: unused, osKey: { available: unused, wrap: unused, unwrap: unused } },
      report: unused,
      locked: unused,
      nativeBinding: undefined,
      fontsDir: '',
      pdfWorker: undefined,
    });
    expect(served(core.router).toSorted()).toEqual(names(coreContract).toSorted());
  });

  it('by the host', () => {
    const host = createHost({
      version: '0',
      surroundings: 'browser',
      startWithExample: false,
      vaults: { list: unused, add: unused, opened: unused, forget: unused, folder: unused },
      chooseFolder: undefined,
      settings: { read: unused, write: unused },
      saveFile: unused,
      copy: unused,
      notify: unused,
      report: unused,
    });
    expect(served(host.router).toSorted()).toEqual(names(hostContract).toSorted());
  });
});

const NETWORK = new Set([
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'inspector',
  'child_process',
  'cluster',
]);

/** Names a built file loads when it runs: what stands in comments and in the texts of a library does not count. */
function loadedBy(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const calls = file.endsWith('.cjs')
    ? /^(?!\s*\*).*?[=(\s]require\("([^"]+)"\)/gm
    : /^import\s(?:[^"'`;]*?\sfrom\s)?["']([^"']+)["']/gm;
  return [...code.matchAll(calls)].map((match) => match[1] ?? '');
}
const isBuiltin = (name: string): boolean => builtinModules.includes(name.replace(/^node:/, ''));

describe('what ships', () => {
  const bundles = globSync('out/{threads,main,preload}/**/*.{js,cjs,mjs}', { cwd: ROOT });

  it('has a core thread, a PDF thread, a shell and a preload', () => {
    expect(bundles.map((file) => file.replaceAll('\\', '/'))).toEqual(
      expect.arrayContaining([
        'out/threads/core.worker.cjs',
        'out/threads/pdf.worker.cjs',
        'out/main/main.js',
        'out/preload/preload.cjs',
      ]),
    );
  });

  it.each(bundles)('%s reaches no network and starts no program', (file) => {
    const loaded = loadedBy(file);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((name) => NETWORK.has(name.replace(/^node:/, '')))).toEqual([]);
    const code = readFileSync(join(ROOT, file), 'utf8');
    expect(code).not.toMatch(
      /createServer\(|\bWebSocketServer\b|(?:require|import)\(["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']\)/,
    );
  });

  it.each(bundles)('%s loads nothing from packages but what is shipped beside it', (file) => {
    const shipped = /^(better-sqlite3-multiple-ciphers|pdfkit|fontkit|electron|electron\/(main|renderer))$/;
    expect(loadedBy(file).filter((name) => !isBuiltin(name) && !shipped.test(name))).toEqual([]);
  });
});
