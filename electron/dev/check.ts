import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..', '..');

type Check = { readonly name: string; readonly run: () => Promise<Result> };
type Result = { readonly passed: boolean; readonly output: string };

const ESLINT = 'node_modules/eslint/bin/eslint.js';
const TSC = 'node_modules/typescript/bin/tsc';

// The slowest first: two run at a time.
const CHECKS: readonly Check[] = [
  // A folder at a time: the types of the whole project at once are more than one process can hold.
  lint('renderer'),
  lint('electron'),
  lint('test'),
  lint('shared', 'electron.vite.config.ts', 'vite.threads.config.ts', 'vitest.config.ts'),
  program('types of electron', [TSC, '-p', 'electron']),
  program('types of renderer', [TSC, '-p', 'renderer']),
  program('types of test', [TSC, '-p', 'test']),
  program('types of shared', [TSC, '-p', 'shared']),
  program('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  program('imports', [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.js',
    'electron',
    'renderer',
    'shared',
  ]),
  { name: 'lockfile', run: () => Promise.resolve(lockfile()) },
];

/** `npm run check`: everything that can be said without running the app. All of it runs, then one list says what failed. */
async function check(): Promise<boolean> {
  const failed: string[] = [];
  const queue = CHECKS.values();
  const worker = async (): Promise<void> => {
    for (const { name, run } of queue) {
      const began = performance.now();
      const { passed, output } = await run();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(passed ? `ok      ${name} (${seconds} s)` : `FAILED  ${name} (${seconds} s)\n${output.trimEnd()}`);
      if (!passed) failed.push(name);
    }
  };
  await Promise.all([worker(), worker()]);
  console.log(failed.length === 0 ? `${CHECKS.length} checks passed` : `failed: ${failed.join(', ')}`);
  return failed.length === 0;
}

function program(name: string, command: readonly string[]): Check {
  return {
    name,
    run: () =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
        const parts: Buffer[] = [];
        child.stdout.on('data', (part: Buffer) => parts.push(part));
        child.stderr.on('data', (part: Buffer) => parts.push(part));
        child.once('close', (code) => {
          resolve({ passed: code === 0, output: Buffer.concat(parts).toString() });
        });
      }),
  };
}

function lint(folder: string, ...more: readonly string[]): Check {
  return program(`lint of ${folder}`, ['--max-old-space-size=6144', ESLINT, folder, ...more]);
}

/**
 * `npm install` drops this line, and then `npm ci` starts a compiler for a package that brings its binaries along:
 * on a machine without one the installation fails.
 */
function lockfile(): Result {
  const binding = 'node_modules/better-sqlite3-multiple-ciphers';
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ gypfile: z.boolean().optional() })) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  if (packages[binding]?.gypfile === false) return { passed: true, output: '' };
  return { passed: false, output: `package-lock.json: "${binding}" must carry "gypfile": false` };
}

process.exitCode = (await check()) ? 0 : 1;
