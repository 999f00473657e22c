import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { build } from './build.ts';
import { electronBinary } from './electron-binary.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What a real Electron must answer to `--self-check`: the page reaches nothing, the vault works with its crypto. */
const Sound = z.object({
  page: z.object({
    bridge: z.literal('core host'),
    require: z.literal('undefined'),
    process: z.literal('undefined'),
    eval: z.string().startsWith('refused'),
    function: z.string().startsWith('refused'),
    fetch: z.string().startsWith('refused'),
    webSocket: z.string().startsWith('refused'),
    windowOpen: z.union([z.literal('nothing'), z.string().startsWith('refused')]),
    geolocation: z.string().startsWith('refused'),
    camera: z.string().startsWith('refused'),
    clipboardRead: z.string().startsWith('refused'),
  }),
  builtPage: z.literal(200),
  crypto: z.object({ 'aes-256-gcm': z.literal(true), sha256: z.literal(true) }),
  vault: z.object({ unlocked: z.literal(true), encrypted: z.literal(true) }),
});

/** `npm run test:electron`: the self-check of the built app in a real Electron, where there is one. */
async function testElectron(): Promise<void> {
  const program = electronBinary(ROOT);
  if (program === undefined) {
    console.log("Skipped: Electron's program is not on this machine. `npm start` downloads it where it can be had.");
    return;
  }
  if (!(await build())) throw new Error('the build failed');
  const { code, output } = await run(program);
  console.log(output.trim());
  const report = Sound.safeParse(JSON.parse(output));
  if (code !== 0 || !report.success)
    throw new Error(`the self-check failed: ${report.error?.message ?? `exit ${code}`}`);
  console.log('1 passed, 0 failed');
}

function run(program: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['.', '--self-check'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() });
    });
  });
}

testElectron().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
