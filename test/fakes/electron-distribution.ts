import { chmodSync, copyFileSync, mkdirSync, appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Electron keeps its fuses: a sentinel, the version of the wire, its length, and one character for each fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const AS_SHIPPED = '110011011';

function fuseWire(): Buffer {
  const head = Buffer.from([1, AS_SHIPPED.length]);
  return Buffer.concat([Buffer.from(SENTINEL), head, Buffer.from(AS_SHIPPED), Buffer.alloc(64)]);
}

function common(folder: string, version: string): void {
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true });
  for (const locale of ['de', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${locale}.pak`), 'locale');
  for (const text of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, text), 'licence');
  writeFileSync(join(folder, 'version'), version);
}

/**
 * Enough of Electron's Linux download for the packager to work on: it renames, flips fuses and lays files beside. It starts
 * nothing, since nothing in the packaging test starts it.
 */
export function fakeLinuxElectron(folder: string, version: string): void {
  common(folder, version);
  const program = join(folder, 'electron');
  writeFileSync(program, Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(512), fuseWire()]));
  writeFileSync(join(folder, 'chrome-sandbox'), 'sandbox');
  chmodSync(program, 0o755);
}

/** The same for Windows. The packager writes a resource into the program, so this needs a real one: `program` is any small one. */
export function fakeWindowsElectron(folder: string, version: string, program: string): void {
  common(folder, version);
  copyFileSync(program, join(folder, 'electron.exe'));
  appendFileSync(join(folder, 'electron.exe'), fuseWire());
}
