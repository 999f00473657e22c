import { describe, expect, it } from 'vitest';
import {
  RenderCancelled,
  renderDocument,
  renderDocumentInSlices,
  rich,
} from '../../../electron/core/documents/pdf/index.ts';
import type { Block } from '../../../electron/core/documents/pdf/index.ts';
import { checkConformance } from './conformance.ts';
import { embeddedFiles } from './conformance/attachments.ts';
import { elementsOf } from './conformance/structure.ts';
import { bare, extract, rolesOf } from './extract.ts';
import { readPdf } from './reading/file.ts';
import { nameOf, textOf } from './reading/values.ts';
import { document, installedFonts, scripts, specimen, wide } from './specimen.ts';

const fonts = installedFonts();
const letter = renderDocument(specimen(), fonts);
const file = readPdf(letter.bytes);
const read = await extract(letter.bytes);
const whole = bare(read.pages.join(''));

const heading: Block = { kind: 'heading', level: 1, text: 'Heading' };

describe('a letter with every kind of block', () => {
  it('keeps the rules of PDF/A-3a and PDF/UA-1', () => {
    expect(checkConformance(letter.bytes)).toEqual([]);
  });

  it('has no gaps', () => {
    expect(letter.missing).toEqual([]);
    expect(letter.placeholders).toEqual([]);
  });

  it.each(Object.entries(scripts))('gives back %s in the order in which it is read', (_, text) => {
    expect(whole).toContain(bare(text));
  });

  it('tags what it says', () => {
    const roles = new Set(read.tags.flatMap(rolesOf));
    for (const role of [
      'Document',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Link',
      'Sect',
      'Table',
      'Caption',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
      'Figure',
    ]) {
      expect(roles).toContain(role);
    }
  });

  it('says its language, and that of a foreign passage', () => {
    expect(textOf(file.catalog.get('Lang'))).toBe('en-GB');
    expect(elementsOf(file).filter(({ dict }) => textOf(dict.get('Lang')) === 'de')).toHaveLength(1);
  });

  it('carries title, author and subject unharmed by markup characters', () => {
    expect(read.info).toMatchObject({
      Title: 'Answer to request 2026-0142 <Art. 15 & copy>',
      Author: 'Meridian Bank plc, Data Protection Office',
      Subject: 'Access & copy',
      Language: 'en-GB',
    });
  });

  it('has bookmarks for the headings that want one', () => {
    expect(read.outline.map(({ title }) => title)).toEqual(['Letter', 'Annex A']);
    expect(read.outline[0]?.items.map(({ title }) => title)).toEqual(['Purposes', 'Kept']);
  });

  it('numbers every page with the total', () => {
    read.pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${letter.pages}`);
      expect(page).toContain('DSR-2026-0142 · Confidential');
    });
  });

  it('repeats the running head on all pages but the first', () => {
    const heads = read.pages.map((page) => page.includes('Meridian Bank plc · DSR-2026-0142'));
    expect(heads).toEqual(read.pages.map((_, index) => index > 0));
  });

  it('embeds its attachments byte for byte', () => {
    expect(embeddedFiles(file).map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['access-report.json', '{"name":"Ħebbeb"}'],
      ['Access-notes.json', '[]'],
    ]);
  });

  it('turns the annex to landscape and begins it on a page of its own', () => {
    const sizes = file.pages.map(({ dict }) => file.list(dict.get('MediaBox')).slice(2));
    const first = read.pages.findIndex((page) => page.includes('Annex A. Records'));
    expect(sizes.slice(0, first)).toEqual(sizes.slice(0, first).map(() => [595.28, 841.89]));
    expect(sizes[first]).toEqual([841.89, 595.28]);
  });

  it('names link targets for those who cannot see them', () => {
    const notes = file.pages.flatMap(({ dict }) =>
      file.list(dict.get('Annots')).map((entry) => textOf(file.dict(entry).get('Contents'))),
    );
    expect(notes).toContain('The Regulation on EUR-Lex');
    expect(notes).toContain('annex with all records that we hold about you and that you may keep');
  });
});

describe('the same model', () => {
  it('gives the same bytes, also after other documents used the fonts', () => {
    const shared = installedFonts();
    // These characters share glyphs with the plain space and hyphen.
    renderDocument(document([heading, { kind: 'paragraph', text: 'Other\u00a0words\u2011first 李 محمد' }]), shared);
    expect(Buffer.from(renderDocument(specimen(), shared).bytes).equals(letter.bytes)).toBe(true);
    expect(Buffer.from(renderDocument(specimen(), fonts).bytes).equals(letter.bytes)).toBe(true);
  });

  it('gives another identifier when a word differs', () => {
    const identifier = (text: string): string => {
      const rendered = renderDocument(document([heading, { kind: 'paragraph', text }]), fonts);
      return JSON.stringify(readPdf(rendered.bytes).trailer.get('ID'));
    };
    expect(identifier('one')).not.toBe(identifier('two'));
    expect(identifier('one')).toBe(identifier('one'));
  });
});

describe('a long table', () => {
  const rendered = renderDocument(document([heading, { kind: 'annex', title: 'Annex', blocks: [wide(1200)] }]), fonts);
  const table = readPdf(rendered.bytes);

  it('has every row once, in order', async () => {
    const { pages } = await extract(rendered.bytes);
    const found = pages.join('\n').match(/R-\d{5}/g);
    expect(found).toEqual(Array.from({ length: 1200 }, (_, index) => `R-${String(index + 1).padStart(5, '0')}`));
  });

  it('shows the head on every page but tags it once', async () => {
    const { pages } = await extract(rendered.bytes);
    expect(pages.slice(1).every((page) => page.includes('Amount'))).toBe(true);
    const elements = elementsOf(table);
    expect(elements.filter(({ role }) => role === 'THead')).toHaveLength(1);
    expect(
      elements.filter(({ dict, role }) => role === 'TH' && nameOf(table.dict(dict.get('A')).get('Scope')) === 'Column'),
    ).toHaveLength(3);
    expect(elements.filter(({ role }) => role === 'TBody')).toHaveLength(3);
  });

  it('keeps the rules', () => {
    expect(checkConformance(rendered.bytes)).toEqual([]);
  });
});

describe('a row higher than a page', () => {
  const sentences = Array.from({ length: 900 }, (_, index) => `Sentence number ${index + 1}.`);
  const rows = [
    ['before', 'x'],
    ['long', sentences.join(' ')],
    ['after', 'y'],
  ];
  const columns = [{ head: 'Name', width: 80, rowHeader: true }, { head: 'Note' }];
  const rendered = renderDocument(document([heading, { kind: 'table', columns, rows }]), fonts);

  it('loses no word', async () => {
    const { pages } = await extract(rendered.bytes);
    expect(rendered.pages).toBeGreaterThan(2);
    const text = bare(pages.join(' ').replaceAll(/Name\s+Note|Page \d+ of \d+/g, ''));
    expect(text).toContain(bare(sentences.join(' ')));
    expect(text).toContain('aftery');
  });

  it('remains one cell', () => {
    expect(elementsOf(readPdf(rendered.bytes)).filter(({ role }) => role === 'TD')).toHaveLength(3);
    expect(checkConformance(rendered.bytes)).toEqual([]);
  });
});

describe('a character without a glyph', () => {
  const sign = '\u{12000}';

  it('is reported with its surroundings when it stands in the letter', () => {
    const { missing, placeholders } = renderDocument(
      document([heading, { kind: 'paragraph', text: `The name ${sign}${sign} is unknown` }]),
      fonts,
    );
    expect(missing).toEqual([
      { codePoint: 0x12000, character: sign, count: 2, samples: [`The name ${sign}${sign} is unknown`] },
    ]);
    expect(placeholders).toEqual([]);
  });

  it.each([
    ['the address', { addressee: ['Ms X', sign] }],
    ['the letterhead', { letterhead: { name: sign, addressLines: [] } }],
    ['the information block', { info: [{ label: 'Reference', value: sign }] }],
    ['the running head', { runningHead: sign }],
    ['the foot', { footer: sign }],
  ])('is reported in %s', (_, more) => {
    const { missing } = renderDocument(document([heading], more), fonts);
    expect(missing.map(({ codePoint }) => codePoint)).toEqual([0x12000]);
  });

  it('is a placeholder in an annex, with its text kept', () => {
    const annex: Block = {
      kind: 'annex',
      title: 'Data',
      blocks: [{ kind: 'paragraph', text: `Known ${sign} known \ue001` }],
    };
    const { bytes, missing, placeholders } = renderDocument(document([heading, annex]), fonts);
    expect(missing).toEqual([]);
    expect(placeholders.map(({ codePoint, count }) => [codePoint, count])).toEqual([
      [0xe001, 1],
      [0x12000, 1],
    ]);
    const spoken = readPdf(bytes);
    const content = spoken.pages.map(({ dict }) => spoken.contentOf(dict)).join();
    expect(content).toContain('/ActualText <feffd808dc00>');
    expect(content).toContain('/ActualText <feffe001>');
    expect(checkConformance(bytes)).toEqual([]);
  });
});

describe('the flow of pages', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

  it('never leaves a heading at the foot of a page', async () => {
    for (let lines = 28; lines < 50; lines++) {
      const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: 'Filler.' }));
      const blocks: Block[] = [
        heading,
        ...filler,
        { kind: 'heading', level: 2, text: 'Second' },
        { kind: 'paragraph', text: 'Follows.' },
      ];
      const { pages } = await extract(renderDocument(document(blocks), fonts).bytes);
      const page = pages.find((text) => text.includes('Second'));
      expect(page).toContain('Follows.');
    }
  });

  it('divides a paragraph so that at least two lines stand on each page', async () => {
    for (let lines = 20; lines < 34; lines++) {
      const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: 'Filler.' }));
      const { bytes } = renderDocument(document([heading, ...filler, { kind: 'paragraph', text: words(70) }]), fonts);
      const { pages } = await extract(bytes);
      const counts = pages
        .map((page) => page.split('\n').filter((line) => line.includes('word')).length)
        .filter((count) => count > 0);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
      expect(bare(pages.join('').replaceAll(/Page \d of \d/g, ''))).toContain(bare(words(70)));
    }
  });

  it('keeps a signature in one piece', async () => {
    for (let lines = 25; lines < 45; lines++) {
      const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: 'Filler.' }));
      const { bytes } = renderDocument(
        document([
          heading,
          ...filler,
          { kind: 'signature', closing: 'Sincerely,', name: 'Someone', lines: ['Officer'] },
        ]),
        fonts,
      );
      const { pages } = await extract(bytes);
      expect(pages.find((page) => page.includes('Sincerely,'))).toContain('Officer');
    }
  });

  it('breaks a word that is wider than the line without losing a character', async () => {
    const token = 'x0123456789'.repeat(60);
    const { bytes } = renderDocument(document([heading, { kind: 'paragraph', text: token }]), fonts);
    expect(bare((await extract(bytes)).pages.join(''))).toContain(token);
  });

  it('does not part "Article" from its number', async () => {
    for (let length = 60; length < 90; length++) {
      const { bytes } = renderDocument(
        document([
          heading,
          { kind: 'paragraph', text: `${'a'.repeat(length % 30)} ${'bb '.repeat(20)}Article 15 GDPR` },
        ]),
        fonts,
      );
      expect((await extract(bytes)).pages.join('')).not.toMatch(/Article\s*\n\s*15/);
    }
  });

  it('makes no empty page when a break stands at the top of a page', () => {
    const blocks: Block[] = [
      heading,
      { kind: 'pageBreak' },
      { kind: 'pageBreak' },
      { kind: 'annex', title: 'Annex', blocks: [] },
    ];
    expect(renderDocument(document(blocks), fonts).pages).toBe(2);
  });
});

describe('text with right-to-left parts', () => {
  it('follows the order of reading across runs of both directions', async () => {
    const text = 'Names: محمد عبد الله, שרה כהן, Seán (מרים) 2026';
    const { bytes } = renderDocument(document([heading, { kind: 'paragraph', text }]), fonts);
    const page = bare((await extract(bytes)).pages.join(''));
    const places = ['Names:', 'محمد', 'الله', 'שרה', 'כהן', 'Seán', 'מרים', '2026'].map((word) =>
      page.indexOf(bare(word)),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe('rendering', () => {
  it('reports its progress up to the end', () => {
    const seen: number[] = [];
    let last = 0;
    renderDocument(document([heading, wide(200)]), fonts, {
      onProgress: (done, total) => {
        seen.push(done);
        last = total;
      },
    });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toBe(last);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
  });

  it('stops when it is no longer wanted', () => {
    let asked = 0;
    const cancelled = (): boolean => ++asked > 3;
    expect(() => renderDocument(document([heading, wide(500)]), fonts, { isCancelled: cancelled })).toThrow(
      RenderCancelled,
    );
  });

  it('gives the thread back between slices', async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 0);
    const { bytes } = await renderDocumentInSlices(document([heading, wide(400)]), fonts);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(2);
    expect(Buffer.from(bytes).equals(renderDocument(document([heading, wide(400)]), fonts).bytes)).toBe(true);
  });

  it.each([
    ['a link to nowhere', [heading, { kind: 'paragraph', text: rich({ text: 'x', link: { href: '#nowhere' } }) }]],
    [
      'a script as link',
      [heading, { kind: 'paragraph', text: rich({ text: 'x', link: { href: 'javascript:alert(1)' } }) }],
    ],
    [
      'a row without all its cells',
      [heading, { kind: 'table', columns: [{ head: 'A' }, { head: 'B' }], rows: [['1']] }],
    ],
  ] satisfies [string, Block[]][])('refuses %s', (_, blocks) => {
    expect(() => renderDocument(document(blocks), fonts)).toThrow();
  });
});
