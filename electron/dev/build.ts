import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyFonts, fontsAreThere } from './fonts.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ELECTRON_VITE = ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'];
const VITE_THREAD = [
  'node_modules/vite/bin/vite.js',
  'build',
  '--config',
  'vite.threads.config.ts',
  '--logLevel',
  'warn',
];

type Part = {
  readonly name: string;
  readonly entry: string;
  /** Written anew by every build of the part. */
  readonly output: string;
  readonly inputs: readonly string[];
  readonly command: readonly string[];
};

const EVERYWHERE = ['shared/**', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

const PARTS: readonly Part[] = [
  {
    name: 'main',
    entry: 'electron/main.ts',
    output: 'out/main/main.js',
    inputs: ['electron/main.ts', 'electron/shell/**', 'electron/host/**', 'electron.vite.config.ts', ...EVERYWHERE],
    command: ELECTRON_VITE,
  },
  {
    name: 'preload',
    entry: 'electron/preload.ts',
    output: 'out/preload/preload.cjs',
    inputs: ['electron/preload.ts', 'electron/shell/**', 'electron.vite.config.ts', ...EVERYWHERE],
    command: ELECTRON_VITE,
  },
  {
    name: 'renderer',
    entry: 'renderer/index.html',
    output: 'out/renderer/index.html',
    inputs: ['renderer/**', 'assets/**', 'postcss.config.*', 'electron.vite.config.ts', ...EVERYWHERE],
    command: ELECTRON_VITE,
  },
  {
    name: 'core',
    entry: 'electron/core.worker.ts',
    output: 'out/threads/core.worker.cjs',
    inputs: [
      'electron/core.worker.ts',
      'electron/core/**',
      'electron/host/**',
      'assets/**',
      'vite.threads.config.ts',
      ...EVERYWHERE,
    ],
    command: VITE_THREAD,
  },
  {
    name: 'pdf',
    entry: 'electron/pdf.worker.ts',
    output: 'out/threads/pdf.worker.cjs',
    inputs: ['electron/pdf.worker.ts', 'electron/core/**', 'vite.threads.config.ts', ...EVERYWHERE],
    command: VITE_THREAD,
  },
];

/** The browser needs none of it. */
const SHELL = new Set(['main', 'preload']);

/** Builds what is missing or older than its sources. True when everything that has an entry is built. */
export async function build({ force = false, forBrowser = false } = {}): Promise<boolean> {
  const wanted = PARTS.filter(({ name }) => !(forBrowser && SHELL.has(name)));
  const present = wanted.filter(({ name, entry }) => {
    if (existsSync(join(ROOT, entry))) return true;
    console.log(`build: ${name} skipped, there is no ${entry}`);
    return false;
  });
  const stale = present.filter((part) => force || isStale(part));
  const fonts = buildFonts(force);
  // Two at a time: the machine of a checkout may have no more cores, and a build is busy all along.
  const queue = stale.values();
  const worker = async (): Promise<boolean> => {
    let built = true;
    for (const part of queue) built = (await buildPart(part)) && built;
    return built;
  };
  const results = await Promise.all([worker(), worker(), fonts]);
  return results.every(Boolean);
}

async function buildFonts(force: boolean): Promise<boolean> {
  const folder = join(ROOT, 'out/fonts');
  if (!force && fontsAreThere(folder)) return true;
  await copyFonts(ROOT, folder);
  console.log('build: fonts');
  return true;
}

function isStale({ inputs, output }: Part): boolean {
  const built = statSync(join(ROOT, output), { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  return globSync([...inputs], { cwd: ROOT }).some((file) => statSync(join(ROOT, file)).mtimeMs > built);
}

async function buildPart({ name, command }: Part): Promise<boolean> {
  const began = performance.now();
  const { code, output } = await run(command, { ...process.env, DPO_PART: name });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(code === 0 ? `build: ${name} (${seconds} s)` : `build: ${name} FAILED\n${output}`);
  return code === 0;
}

function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('close', (code) => {
      // The bundler's own stack says nothing of our sources.
      const lines = Buffer.concat(parts).toString().split('\n');
      resolve({ code, output: lines.filter((line) => !/^\s+at /.test(line)).join('\n') });
    });
  });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { force: { type: 'boolean', default: false } } });
  process.exitCode = (await build(values)) ? 0 : 1;
}
