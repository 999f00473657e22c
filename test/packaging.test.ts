import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, FuseState, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import beforePack from '../electron/dev/before-pack.ts';
import { fakeLinuxElectron, fakeWindowsElectron } from './fakes/electron-distribution.ts';

const ROOT = join(import.meta.dirname, '..');
const at = (...parts: readonly string[]) => join(ROOT, ...parts);
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const ELECTRON = z.object({ version: z.string() }).parse(readJson(at('node_modules/electron/package.json'))).version;
/** Any small program of Windows will do; this one comes with the packager. */
const SMALL_PROGRAM = at('node_modules/electron-winstaller/vendor/7z-x64.exe');

/** The packages that are loaded from node_modules at run time, with what they need. A new name here is a decision. */
const PACKAGES = [
  '@noble/ciphers',
  '@noble/hashes',
  '@swc/helpers',
  'base64-js',
  'better-sqlite3-multiple-ciphers',
  'brotli',
  'clone',
  'dfa',
  'fast-deep-equal',
  'fflate',
  'fontkit',
  'linebreak',
  'pako',
  'pdfkit',
  'png-js',
  'restructure',
  'tiny-inflate',
  'tslib',
  'unicode-properties',
  'unicode-trie',
];

type Packed = { readonly folder: string; readonly program: string };

describe('the packager’s configuration', () => {
  it('fits the packager’s own schema', async () => {
    const require = createRequire(import.meta.url);
    const Module = z.object({
      validateConfiguration: z.function({ input: [z.unknown(), z.unknown()], output: z.unknown() }),
    });
    const { validateConfiguration } = Module.parse(require('app-builder-lib/out/util/config/config'));
    const config: unknown = parse(readFileSync(at('electron-builder.yml'), 'utf8'));
    await expect(
      Promise.resolve(validateConfiguration(config, { isEnabled: false, add: () => undefined })),
    ).resolves.not.toThrow();
  });

  it('announces nothing and installs where only an administrator writes', () => {
    const config = z
      .object({ publish: z.null(), nsis: z.object({ perMachine: z.literal(true), oneClick: z.literal(false) }) })
      .safeParse(parse(readFileSync(at('electron-builder.yml'), 'utf8')));
    expect(config.success).toBe(true);
  });
});

describe('where Electron is taken from', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dpo-desk-electron-'));
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const packed = (from: string) => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', from);
    const config: { electronDist?: unknown; electronVersion: string } = { electronVersion: '45.4.1' };
    beforePack({ electronPlatformName: 'linux', packager: { config } });
    return config.electronDist;
  };

  it('a folder or a zip that is named', () => {
    fakeLinuxElectron(scratch, '45.4.1');
    writeFileSync(join(scratch, 'electron.zip'), '');
    expect(packed(scratch)).toBe(scratch);
    expect(packed(join(scratch, 'electron.zip'))).toBe(join(scratch, 'electron.zip'));
  });

  it('never one of another version, nor a place that holds none', () => {
    fakeLinuxElectron(scratch, '44.0.0');
    expect(() => packed(scratch)).toThrow('Electron 44.0.0. Wanted: Electron 45.4.1 for linux');
    expect(() => packed(join(scratch, 'nowhere'))).toThrow('holds no Electron');
    expect(() => packed(join(scratch, 'locales'))).toThrow('holds no Electron');
  });

  it('otherwise from its download, and what to do without a network is said beforehand', () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(packed('')).toBeUndefined();
    expect(said.mock.calls.flat().join(' ')).toContain('set ELECTRON_OVERRIDE_DIST_PATH');
  });
});

describe.each([
  {
    system: 'linux',
    program: 'dpo-desk',
    unpacked: 'linux-unpacked',
    magic: '7f454c46',
    fake: (folder: string) => {
      fakeLinuxElectron(folder, ELECTRON);
    },
  },
  {
    system: 'win',
    program: 'DPO Desk.exe',
    unpacked: 'win-unpacked',
    magic: '4d5a',
    fake: (folder: string) => {
      fakeWindowsElectron(folder, ELECTRON, SMALL_PROGRAM);
    },
  },
])('the package for $system x64', ({ system, program, unpacked, magic, fake }) => {
  const scratch = mkdtempSync(join(tmpdir(), 'dpo-desk-packaging-'));
  let packed: Packed = { folder: '', program: '' };
  let names: readonly string[] = [];
  const archive = () => join(packed.folder, 'resources', 'app.asar');

  beforeAll(() => {
    expect(existsSync(at('out/main/main.js')), 'built by `npm run build`').toBe(true);
    fake(join(scratch, 'electron'));
    const run = spawnSync(
      process.execPath,
      [
        at('node_modules/electron-builder/cli.js'),
        ...['--config', at('electron-builder.yml'), `--${system}`, 'dir', '--x64'],
        `-c.directories.output=${join(scratch, 'release')}`,
      ],
      { cwd: ROOT, env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: join(scratch, 'electron') }, encoding: 'utf8' },
    );
    expect(run.status, run.stdout + run.stderr).toBe(0);
    const folder = join(scratch, 'release', unpacked);
    packed = { folder, program: join(folder, program) };
    names = listPackage(archive(), { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  }, 120_000);
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('holds the built app, its run-time packages and nothing else', () => {
    const top = new Set(names.map((name) => name.split('/')[1]));
    expect([...top].sort()).toEqual(['node_modules', 'out', 'package.json']);
    const out = new Set(names.filter((name) => name.startsWith('/out/')).map((name) => name.split('/')[2]));
    expect([...out].sort()).toEqual(['main', 'preload', 'renderer', 'threads']);
    const files = names.filter((name) => /^\/out\/(main|preload|threads)\/./.test(name));
    expect([...files].sort()).toEqual([
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/threads/core.worker.cjs',
      '/out/threads/pdf.worker.cjs',
    ]);
  });

  it('carries only the packages that are named here', () => {
    const found = names.flatMap((name) => /^\/node_modules\/((?:@[^/]+\/)?[^/@][^/]*)$/.exec(name)?.[1] ?? []);
    expect(found.filter((name) => !PACKAGES.includes(name))).toEqual([]);
    for (const needed of ['better-sqlite3-multiple-ciphers', 'fontkit', 'pdfkit']) expect(found).toContain(needed);
  });

  it('carries no sources, maps, tests, scripts of a checkout or libraries of other systems', () => {
    const unwanted = /\.(map|ts|tsx|mts|cts|node|gyp|c|cc|cpp|h|hpp)$|\/(test|tests|dev|prebuilds|deps)\/|\/\.[^/]+/;
    expect(names.filter((name) => unwanted.test(name))).toEqual([]);
  });

  it('has exactly one binding, of its own system, beside the archive', () => {
    const natives = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.node'),
    );
    expect(natives.map((name) => name.replaceAll('\\', '/'))).toEqual(['resources/native/sqlite.node']);
    const head = readFileSync(join(packed.folder, 'resources/native/sqlite.node')).subarray(0, 4).toString('hex');
    expect(head.startsWith(magic)).toBe(true);
  });

  it('has the fonts of the documents beside the archive, with their licences', () => {
    const fonts = readdirSync(join(packed.folder, 'resources', 'fonts'));
    expect(fonts).toEqual(readdirSync(at('out/fonts')));
    expect(fonts.filter((name) => name.endsWith('.ttf')).length).toBeGreaterThan(5);
    expect(fonts).toContain('licences');
  });

  it('burns the fuses as decided', async () => {
    const wire = await getCurrentFuseWire(packed.program);
    const { ENABLE, DISABLE } = FuseState;
    expect({
      runAsNode: wire[FuseV1Options.RunAsNode],
      cookieEncryption: wire[FuseV1Options.EnableCookieEncryption],
      nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      nodeInspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
      onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      snapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
      fileProtocol: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
    }).toEqual({
      runAsNode: DISABLE,
      cookieEncryption: ENABLE,
      nodeOptions: DISABLE,
      nodeInspect: DISABLE,
      asarIntegrity: ENABLE,
      onlyAsar: ENABLE,
      snapshot: DISABLE,
      fileProtocol: DISABLE,
    });
  });

  it.runIf(system === 'win')('writes the archive’s hash into the program, which checks it at each start', () => {
    const { headerString } = getRawHeader(archive());
    const hash = createHash('sha256').update(headerString).digest('hex');
    expect(readFileSync(packed.program).includes(hash)).toBe(true);
  });

  it.runIf(system === 'linux')('loads the packages out of the archive as laid out', () => {
    const laid = join(scratch, 'laid-out');
    extractAll(archive(), laid);
    const code = `
      const require = (await import('node:module')).createRequire(${JSON.stringify(join(laid, 'out/threads/core.worker.cjs'))});
      for (const name of ['pdfkit', 'fontkit']) require(name);
      const Database = require('better-sqlite3-multiple-ciphers');
      const db = new Database(':memory:', { nativeBinding: ${JSON.stringify(join(packed.folder, 'resources/native/sqlite.node'))} });
      process.stdout.write(String(db.pragma("cipher = 'sqlcipher'", { simple: true })));
    `;
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', cwd: laid });
    expect(run.stdout, run.stderr).toBe('sqlcipher');
  });
});
