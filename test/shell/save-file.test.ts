import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainName, writeWhole } from '../../electron/shell/save-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dpo-desk-save-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

/** A file that breaks off in the middle of being read. */
class Broken extends Blob {
  override stream(): ReturnType<Blob['stream']> {
    let pulled = 0;
    return new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        if (pulled === 1) controller.enqueue(new Uint8Array(1000));
        else controller.error(new Error('broken off'));
      },
    });
  }
}

describe('a saved file', () => {
  it('is there whole, for its owner alone', async () => {
    const target = join(folder, 'Answer Żaneta.pdf');
    const bytes = new Uint8Array(300_000).map((_byte, at) => at % 251);
    await writeWhole(target, new Blob([bytes]));
    expect(new Uint8Array(readFileSync(target))).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['Answer Żaneta.pdf']);
    if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600);
  });

  it('replaces the one before it', async () => {
    const target = join(folder, 'a.pdf');
    writeFileSync(target, 'old and much longer');
    await writeWhole(target, new Blob(['new']));
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('leaves no part and the old file whole when it breaks off', async () => {
    const target = join(folder, 'a.pdf');
    writeFileSync(target, 'old');
    await expect(writeWhole(target, new Broken())).rejects.toThrow('broken off');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(readFileSync(target, 'utf8')).toBe('old');
  });

  it('leaves no part when it cannot take its place', async () => {
    const target = join(folder, 'taken');
    mkdirSync(join(target, 'by a folder'), { recursive: true });
    await expect(writeWhole(target, new Blob(['new']))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('a proposed name', () => {
  it.each([
    ['Answer 2026-0007.pdf', 'Answer 2026-0007.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\x.dll', 'x.dll'],
    ['a/b\\c.pdf', 'c.pdf'],
    ['..', 'document'],
    ['', 'document'],
    ['.hidden.pdf', 'hidden.pdf'],
    ['con.pdf', 'document.pdf'],
    ['LPT1', 'document'],
    ['a\0b\n.pdf', 'ab.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['a<b>:c"|?*.pdf', 'abc.pdf'],
    ['trailing. ', 'trailing'],
  ])('%j becomes %j', (proposed, name) => {
    expect(plainName(proposed)).toBe(name);
  });
});
