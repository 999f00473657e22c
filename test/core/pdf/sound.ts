import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkConformance } from './conformance.ts';

/** A second opinion where the program is installed; the rules are checked without it all the same. */
export const qpdfIsHere = spawnSync('qpdf', ['--version']).status === 0;

/** What qpdf says against a file; empty when nothing, or where it is not installed. */
export const qpdfSays = (bytes: Uint8Array, password = ''): string => {
  if (!qpdfIsHere) return '';
  const folder = mkdtempSync(join(tmpdir(), 'dpo-qpdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync('qpdf', [`--password=${password}`, '--check', file], {
      encoding: 'utf8',
    });
    return status === 0 ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Fails with the rules broken: every PDF that any test gets from the app goes through here. */
export const assertSound = (bytes: Uint8Array, password?: string): void => {
  const faults = checkConformance(bytes, password);
  const said = qpdfSays(bytes, password);
  if (faults.length === 0 && said === '') return;
  const list = faults.slice(0, 10).map(({ rule, detail }) => `${rule}: ${detail}`);
  throw new Error(`The PDF breaks ${faults.length} rules\n${[...list, said].join('\n')}`);
};
