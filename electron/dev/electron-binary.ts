import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A download that has not brought a byte for this long will not come. */
const STALLED_MS = 12_000;
const LOOK_EVERY_MS = 500;

/** Path of Electron's program, or undefined where it has not been downloaded. Found as Electron's own launcher finds it. */
export function electronBinary(root: string): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (elsewhere === undefined && !existsSync(named)) return undefined;
  const program = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
  const path = join(elsewhere ?? join(folder, 'dist'), program);
  return existsSync(path) ? path : undefined;
}

/** Downloads Electron by its own installer, for as long as something arrives. True when the program is there. */
export async function downloadElectron(root: string): Promise<boolean> {
  const folder = join(root, 'node_modules', 'electron');
  const arriving = mkdtempSync(join(tmpdir(), 'dpo-desk-electron-'));
  const installer = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving },
  });
  const ended = new Promise<void>((resolve) => {
    installer
      .once('exit', () => {
        resolve();
      })
      .once('error', () => {
        resolve();
      });
  });
  let seen = 0;
  let since = performance.now();
  const watch = setInterval(() => {
    const bytes = bytesIn(arriving) + bytesIn(join(folder, 'dist'));
    if (bytes !== seen) since = performance.now();
    seen = bytes;
    if (performance.now() - since > STALLED_MS) installer.kill();
  }, LOOK_EVERY_MS);
  await ended;
  clearInterval(watch);
  rmSync(arriving, { recursive: true, force: true });
  return electronBinary(root) !== undefined;
}

function bytesIn(folder: string): number {
  return globSync('**', { cwd: folder }).reduce(
    (sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
