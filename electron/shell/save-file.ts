import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Writes beside the target and then takes its place: a half-written file never carries the name the person chose. */
export async function writeWhole(target: string, file: Blob): Promise<void> {
  const unfinished = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      for await (const chunk of file.stream()) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameWhenFree(unfinished, target);
  } catch (error) {
    await unlink(unfinished).catch(() => undefined);
    throw error;
  }
}

/** Windows refuses to replace a file that a virus scanner is just reading. */
const BUSY: ReadonlySet<unknown> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PAUSES_MS = [50, 150, 400, 1000];

async function renameWhenFree(from: string, to: string): Promise<void> {
  for (const ms of PAUSES_MS) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || !(error instanceof Error && 'code' in error && BUSY.has(error.code)))
        throw error;
      await pause(ms);
    }
  }
  await rename(from, to);
}

/** A proposed name as a plain file name on every system; the person may still change it in the dialog. */
export function plainName(proposed: string): string {
  const name = basename(proposed.replaceAll('\\', '/'))
    .replace(/[\u0000-\u001f<>:"/|?*\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `document${extname(name)}` : name;
}
