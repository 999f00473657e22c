import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetsWithoutSpecimen } from '../electron/dev/specimen/sheets.ts';
import { SCRIPTS } from '../electron/dev/specimen/scripts.ts';
import { WRITTEN_KINDS } from '../shared/contract/core/documents.ts';
import { LETTER_LANGUAGES } from '../shared/i18n/letters/index.ts';
import { assertSound } from './core/pdf/sound.ts';

const ROOT = join(import.meta.dirname, '..');
const out = mkdtempSync(join(tmpdir(), 'dpo-specimen-'));
const run = () =>
  spawnSync(process.execPath, [join(ROOT, 'electron/dev/specimen.ts'), '--out', out], { cwd: ROOT, encoding: 'utf8' });

describe('npm run specimen', () => {
  let files: readonly string[] = [];
  beforeAll(() => {
    const { status, stderr } = run();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    files = readdirSync(out).filter((name) => name.endsWith('.pdf'));
  });
  afterAll(() => {
    rmSync(out, { recursive: true, force: true });
  });

  it('writes every kind of document and every script, and says so in an index', () => {
    const kinds = LETTER_LANGUAGES.flatMap((language) => WRITTEN_KINDS.map((kind) => `${kind}.${language}.`));
    for (const kind of kinds)
      expect(
        files.some((name) => name.startsWith(kind)),
        kind,
      ).toBe(true);
    for (const sheet of ['recovery-sheet', 'handover-sheet', 'explanation-of-a-date-breach', 'paper-'])
      expect(
        files.some((name) => name.startsWith(sheet)),
        sheet,
      ).toBe(true);
    expect(files.filter((name) => name.startsWith('script.'))).toHaveLength(Object.keys(SCRIPTS).length);
    const index = readFileSync(join(out, 'index.txt'), 'utf8').trim().split('\n');
    expect(index.map((line) => line.split('\t')[0]).sort()).toEqual([...files].sort());
  });

  it('writes sound files only', () => {
    for (const name of files)
      expect(() => {
        assertSound(readFileSync(join(out, name)));
      }, name).not.toThrow();
  });

  it('leaves a folder alone that is not empty', () => {
    const before = readdirSync(out);
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('not empty');
    expect(readdirSync(out)).toEqual(before);
  });

  it('forgets no procedure that hands out a document', () => {
    expect(sheetsWithoutSpecimen()).toEqual([]);
  });
});
