import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { protectPdf, renderDocument } from '../../../electron/core/documents/pdf/index.ts';
import { checkConformance } from './conformance.ts';
import { embeddedFiles } from './conformance/attachments.ts';
import { extract } from './extract.ts';
import { readPdf } from './reading/file.ts';
import { Stream, nameOf } from './reading/values.ts';
import { qpdfIsHere, qpdfSays } from './sound.ts';
import { installedFonts, specimen } from './specimen.ts';

const stored = renderDocument(specimen(700), installedFonts()).bytes;
const PASSWORD = 'żółw w kąpieli ①';
const copy = protectPdf(stored, PASSWORD);

describe('a copy with a password', () => {
  it('opens with the password and not without it', async () => {
    await expect(getDocumentProxy(new Uint8Array(copy))).rejects.toThrow(/password/i);
    await expect(getDocumentProxy(new Uint8Array(copy), { password: 'another password' })).rejects.toThrow(/password/i);
    const opened = await getDocumentProxy(new Uint8Array(copy), { password: PASSWORD });
    const { info } = await opened.getMetadata();
    expect(info).toMatchObject({ Title: 'Answer to request 2026-0142 <Art. 15 & copy>', Language: 'en-GB' });
  });

  it('opens to readers that prepare what is typed, as to those that do not', async () => {
    for (const password of [PASSWORD, 'żółw w kąpieli 1']) {
      const opened = await getDocumentProxy(new Uint8Array(copy), { password });
      expect(opened.numPages).toBeGreaterThan(10);
    }
  });

  it('shows exactly the same pages, tags and attachments', async () => {
    const open = readPdf(copy, PASSWORD);
    const plain = readPdf(stored);
    const isApart = (value: unknown): boolean =>
      value instanceof Stream && ['ObjStm', 'XRef', 'Metadata'].includes(nameOf(value.dict.get('Type')) ?? '');
    const objects = (file: typeof open, length: boolean): ReadonlyMap<number, string> =>
      new Map(
        [...file.objects].flatMap(([id, value]) => {
          if (isApart(value) || id === plainCatalog) return [];
          if (value instanceof Stream && length) value.dict.entries.delete('Length');
          return [[id, JSON.stringify(value, (_, held: unknown) => (held instanceof Map ? [...held] : held))]];
        }),
      );
    const root: unknown = plain.trailer.get('Root');
    const plainCatalog = typeof root === 'object' && root !== null && 'id' in root ? root.id : 0;
    const [before, after] = [objects(plain, true), objects(open, true)];
    for (const [id, value] of before) expect(after.get(id)).toBe(value);
    const pages = (await extract(copy, PASSWORD)).pages;
    expect(pages).toEqual((await extract(stored)).pages);
    expect(embeddedFiles(open).map(({ name }) => name)).toEqual(['access-report.json', 'Access-notes.json']);
  });

  it('is accessible (PDF/UA-1) and claims no PDF/A', () => {
    expect(checkConformance(copy, PASSWORD)).toEqual([]);
  });

  it('leaves no word of the document to be read in its bytes', () => {
    const bytes = Buffer.from(copy).toString('latin1');
    for (const word of ['Meridian', 'access-report', 'rdf:', 'Answer', 'D:2026']) expect(bytes).not.toContain(word);
  });

  it('is another each time', () => {
    expect(Buffer.from(protectPdf(stored, PASSWORD)).equals(Buffer.from(copy))).toBe(false);
  });

  it('takes a password of one letter or of a hundred', async () => {
    for (const password of ['x', 'Straße '.repeat(15).trim()]) {
      const opened = await getDocumentProxy(new Uint8Array(protectPdf(stored, password)), { password });
      expect(opened.numPages).toBeGreaterThan(10);
    }
  });

  it.each([
    ['no password', ''],
    ['a password readers would cut', 'ß'.repeat(64)],
  ])('refuses %s', (_, password) => {
    expect(() => protectPdf(stored, password)).toThrow('127 bytes');
  });

  it.each([
    ['a copy', copy],
    ['a file without its end', stored.subarray(0, stored.length - 20)],
    ['no PDF', Buffer.from('hello')],
  ])('is not made of %s', (_, bytes) => {
    expect(() => protectPdf(bytes, PASSWORD)).toThrow('not built as ours');
  });

  it.runIf(qpdfIsHere)('is found whole by qpdf (skipped where qpdf is not installed)', () => {
    expect(qpdfSays(copy, PASSWORD)).toBe('');
    expect(qpdfSays(copy, 'another password')).toContain('invalid password');
  });
});
