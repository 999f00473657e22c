import { describe, expect, it } from 'vitest';
import { SCRIPTS, scriptSpecimen } from '../../../electron/dev/specimen/scripts.ts';
import { renderDocument } from '../../../electron/core/documents/pdf/index.ts';
import { bare, extract } from './extract.ts';
import { linesOf, placedText } from './placed.ts';
import { assertSound } from './sound.ts';
import { document, installedFonts } from './specimen.ts';

const fonts = installedFonts();

describe.each(Object.entries(SCRIPTS))('%s', (name, script) => {
  const rendered = renderDocument(scriptSpecimen(name, script), fonts);

  it('is drawn whole in a sound file', () => {
    expect(rendered.missing).toEqual([]);
    expect(rendered.placeholders).toEqual([]);
    assertSound(rendered.bytes);
  });

  it('is read back as it was written: in paragraphs, bold, narrow cells and lists', async () => {
    const { pages } = await extract(rendered.bytes);
    const text = bare(pages.join('').replaceAll(/Specimen: [^\n]*?Page \d of \d|WhatTextAt the end/g, ''));
    for (const [what, words] of Object.entries(script.texts))
      expect(text.split(bare(words)).length - 1, what).toBeGreaterThanOrEqual(4);
  });
});

describe('lines of Chinese and Japanese', () => {
  it('neither begin with a mark that closes nor end with one that opens', async () => {
    const text = '「個人データ」（第15条）の写しを、お送りします。ご確認ください！「はい」（一）、'.repeat(12);
    for (const before of ['', '一', '一二', '一二三', '一二三四']) {
      const { bytes } = renderDocument(
        document([
          { kind: 'heading', level: 1, text: 'H' },
          { kind: 'paragraph', text: before + text },
        ]),
        fonts,
      );
      const lines = linesOf(await placedText(bytes), 1)
        .map((line) => line.map((run) => run.text).join(''))
        .filter((line) => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(line));
      expect(lines.length).toBeGreaterThan(8);
      for (const line of lines) {
        expect(line).not.toMatch(/^[」）、。！]/);
        expect(line).not.toMatch(/[「（]$/);
      }
    }
  });
});

describe('characters that meet', () => {
  it('are all read back, also where one glyph stands for several', async () => {
    for (const text of ['👍🏽 👍', '👩🏽‍🚒', 'a\u0308\u0323b', 'ﬁre ﬂow', '한글', 'e\u0301\u0302x']) {
      const { bytes } = renderDocument(
        document([
          { kind: 'heading', level: 1, text: 'H' },
          { kind: 'paragraph', text: `before ${text} after` },
        ]),
        fonts,
      );
      assertSound(bytes);
      expect(bare((await extract(bytes)).pages.join(''))).toContain(bare(`before ${text} after`));
    }
  });

  it('keep a mark over the last Arabic letter of a line in its word', async () => {
    const { bytes } = renderDocument(
      document([
        { kind: 'heading', level: 1, text: 'H' },
        { kind: 'paragraph', text: 'هذا كتابٌ' },
      ]),
      fonts,
    );
    assertSound(bytes);
    expect((await extract(bytes)).pages.join('')).toMatch(/كت[\u064c]?ا?[\u064c]?ب[\u064c]?\n/u);
  });
});

describe('brackets and figures between scripts', () => {
  it.each([
    ['a bracket in Arabic', 'الطلب (رقم 2026-0142) مقبول'],
    ['brackets in Hebrew', 'הבקשה [מספר שבע] «התקבלה»'],
    ['a telephone number after Arabic', 'هاتف: +356 2000 0000'],
    ['an amount in Hebrew', 'סכום: 1,234.50 €'],
    ['three scripts', 'Ms שרה כהן / محمد عبد الله / 王小明 (2026)'],
  ])('are read in the order of %s', async (_, text) => {
    const { bytes } = renderDocument(
      document([
        { kind: 'heading', level: 1, text: 'H' },
        { kind: 'paragraph', text },
      ]),
      fonts,
    );
    assertSound(bytes);
    const read = bare((await extract(bytes)).pages.join(''));
    for (const word of text.split(' ')) expect(read).toContain(bare(word.replaceAll(/[()[\]«»:]/g, '')));
    expect(read).toContain(bare(text));
  });
});
