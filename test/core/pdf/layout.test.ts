import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../electron/core/documents/pdf/index.ts';
import type { Block, DocumentModel } from '../../../electron/core/documents/pdf/index.ts';
import { margins, paper } from '../../../electron/core/documents/pdf/theme.ts';
import { elementsOf } from './conformance/structure.ts';
import { bare, extract } from './extract.ts';
import { linesOf, placedText } from './placed.ts';
import { readPdf } from './reading/file.ts';
import { assertSound } from './sound.ts';
import { document, installedFonts } from './specimen.ts';

const fonts = installedFonts();
const heading: Block = { kind: 'heading', level: 1, text: 'Heading' };
const words = (count: number, word = 'word'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
const filler = (lines: number): Block[] =>
  Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: 'Filler.' }));

const render = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): Uint8Array => {
  const { bytes, missing } = renderDocument(document([heading, ...blocks], more), fonts);
  expect(missing).toEqual([]);
  return bytes;
};

/** The pages of a document whose last blocks are pushed down line by line over the end of the first page. */
const pushedDown = async (blocks: readonly Block[], check: (pages: readonly string[]) => void): Promise<void> => {
  for (let lines = 16; lines < 33; lines++) check((await extract(render([...filler(lines), ...blocks]))).pages);
};

const rows = (count: number): string[][] => Array.from({ length: count }, (_, index) => [`row ${index + 1}.`, 'x']);
const table = (count: number): Block => ({
  kind: 'table',
  caption: 'Caption',
  columns: [{ head: 'Name', rowHeader: true }, { head: 'Value' }],
  rows: rows(count),
});

describe('the foot of a page', () => {
  it('keeps a heading with caption, head and first rows of its table', async () => {
    await pushedDown([{ kind: 'heading', level: 2, text: 'Second' }, table(9)], (pages) => {
      const page = pages.find((text) => text.includes('Second')) ?? '';
      for (const expected of ['Caption', 'Name', 'row 1.']) expect(page).toContain(expected);
    });
  });

  it('keeps a heading over a heading with what follows both', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: 'Second' },
      { kind: 'heading', level: 3, text: 'Third' },
      { kind: 'facts', pairs: [{ label: 'Label', value: 'Value' }] },
    ];
    await pushedDown(blocks, (pages) => {
      const page = pages.find((text) => text.includes('Second')) ?? '';
      for (const expected of ['Third', 'Label', 'Value']) expect(page).toContain(expected);
    });
  });

  it('keeps a heading with the first lines of its list', async () => {
    const list: Block = { kind: 'list', items: [words(60), 'another'] };
    await pushedDown([{ kind: 'heading', level: 2, text: 'Second' }, list], (pages) => {
      const page = pages.find((text) => text.includes('Second')) ?? '';
      expect(page.split('\n').filter((line) => line.includes('word')).length).toBeGreaterThanOrEqual(2);
    });
  });

  it('leaves no row alone on the page where its table ends', async () => {
    await pushedDown([table(14)], (pages) => {
      const last = pages.findLast((page) => page.includes('row ')) ?? '';
      expect(last.match(/row \d+\./g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    });
  });

  it('leaves no line of an item alone on either page', async () => {
    await pushedDown([{ kind: 'list', items: [words(90)] }], (pages) => {
      const counts = pages.map((page) => page.split('\n').filter((line) => line.includes('word')).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    });
  });
});

describe('a signature', () => {
  const signature: Block = { kind: 'signature', closing: 'Sincerely,', name: 'Someone', lines: ['Officer'] };

  it.each([
    ['a paragraph', { kind: 'paragraph', text: words(70) }],
    ['a short paragraph', { kind: 'paragraph', text: words(9) }],
    ['a list', { kind: 'list', items: ['first', words(50)] }],
    ['a nested list', { kind: 'list', items: ['first', { text: 'second', items: [words(50)] }] }],
  ] satisfies [string, Block][])('stands whole under the last lines of %s', async (_, before) => {
    await pushedDown([before, signature], (pages) => {
      const page = pages.find((text) => text.includes('Sincerely,')) ?? '';
      expect(page).toContain('Officer');
      expect(page).toContain('word');
      const counts = pages.map((text) => text.split('\n').filter((line) => /word\d/.test(line)).length);
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(counts.filter((count) => count === 1 && total > 1)).toEqual([]);
    });
  });
});

describe('what is too wide', () => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

  it('is broken inside the margins, wherever it stands', async () => {
    const bytes = render(
      [
        { kind: 'heading', level: 2, text: long.repeat(2) },
        { kind: 'paragraph', text: long.repeat(3) },
        { kind: 'list', items: [long.repeat(2), { text: 'inside', items: [long.repeat(2)] }] },
        { kind: 'facts', pairs: [{ label: long, value: long.repeat(2) }] },
        {
          kind: 'table',
          columns: [{ head: long, width: 90, rowHeader: true }, { head: long }, { head: 'x', width: 30 }],
          rows: [[long, long.repeat(2), '12345678901234567890']],
        },
        { kind: 'signature', closing: long, name: long.repeat(2), lines: [long.repeat(2)] },
      ],
      {
        letterhead: { name: long, department: long, addressLines: [long], contactLines: [`${long}@example.org`] },
        addressee: [long, long],
        info: [{ label: long, value: long }],
      },
    );
    assertSound(bytes);
    for (const { text, left, right } of await placedText(bytes)) {
      expect(left, text).toBeGreaterThanOrEqual(margins.left - 0.1);
      expect(right, text).toBeLessThanOrEqual(paper.width - margins.right + 0.5);
    }
    const found = bare((await extract(bytes)).pages.join('')).split('Donaudampf').length - 1;
    expect(found).toBeGreaterThanOrEqual(25);
  });

  it('is set in numbered parts where a table has more columns than a page', async () => {
    const columns = Array.from({ length: 40 }, (_, index) => ({ head: `Column ${index + 1}`, rowHeader: index === 0 }));
    const cells = Array.from({ length: 30 }, (_, row) => columns.map((__, column) => `c${row + 1}-${column + 1};`));
    const bytes = render([
      {
        kind: 'annex',
        title: 'Annex',
        landscape: true,
        blocks: [{ kind: 'table', density: 'compact', columns, rows: cells }],
      },
    ]);
    assertSound(bytes);
    const text = bare((await extract(bytes)).pages.join(''));
    for (const own of cells)
      for (const [column, cell] of own.entries()) expect(text.split(cell).length - 1, cell).toBe(column === 0 ? 3 : 1);
    for (const part of ['1/3', '2/3', '3/3']) expect(text).toContain(part);
    expect(elementsOf(readPdf(bytes)).filter(({ role }) => role === 'Table')).toHaveLength(3);
  });

  it('does not push columns over the edge when their widths are too large together', async () => {
    const columns = [300, 300, 300].map((width) => ({ head: 'Head', width }));
    const bytes = render([
      {
        kind: 'table',
        columns: columns.map((column, index) => ({ ...column, rowHeader: index === 0 })),
        rows: [['a', 'b', words(80)]],
      },
    ]);
    for (const { text, right } of await placedText(bytes))
      expect(right, text).toBeLessThanOrEqual(paper.width - margins.right + 0.5);
  });
});

describe('a table', () => {
  it('keeps the height of rows that are empty', async () => {
    const empty: Block = {
      kind: 'table',
      columns: [{ head: 'A', rowHeader: true }, { head: 'B' }],
      rows: [
        ['', ''],
        ['', 'end'],
      ],
    };
    const bytes = render([empty]);
    assertSound(bytes);
    const lines = linesOf(await placedText(bytes), 1).map((line) => line.map(({ text }) => text).join(' '));
    expect(lines).toContain('end');
    const [head, end] = [lines.indexOf('A B'), lines.indexOf('end')];
    expect(end).toBe(head + 1);
  });

  it('may have no row at all', () => {
    assertSound(render([{ kind: 'table', columns: [{ head: 'A' }], rows: [] }]));
  });
});

describe('words that belong to their number', () => {
  const bound = [
    'Article 15',
    'Articles 15',
    'Art. 15',
    '§ 34',
    '§§ 34',
    'section 164A',
    'Section 45',
    's. 45',
    'recital 63',
    'Chapter 586',
    'Schedule 2',
    'No. 7',
    'paragraph 3',
    'page 4',
    'l’article 15',
    'considérant 63',
    'paragraphe 2',
    'n° 7',
    'Artikel 15',
    'Abs. 3',
    'Absatz 3',
    'Nr. 7',
    'Erwägungsgrund 63',
    'Kapitel 3',
    'Seite 4',
    'articolo 15',
    'comma 2',
    'l’allegato 1',
    'Artikolu 15',
    'tal-Artikolu 15',
    'Kap. 586',
    'paragrafu 2',
  ];

  it.each(bound)('are never parted: %s', async (phrase) => {
    const [parts = '', number = ''] = phrase.split(' ');
    // A line may end after a hyphen.
    const word = parts.split('-').at(-1) ?? '';
    for (let length = 1; length <= 20; length++) {
      const bytes = render([
        { kind: 'paragraph', text: `${'a'.repeat(length)} ${'bbbb '.repeat(15)}${phrase} ends here` },
      ]);
      const lines = linesOf(await placedText(bytes), 1).map((line) => line.map(({ text }) => text).join(' '));
      const line = lines.find((each) => each.includes(word)) ?? '';
      expect(line).toContain(`${word} ${number}`);
    }
  });
});

describe('lines from right to left', () => {
  it('stand under the others in an address', async () => {
    const bytes = render([], { addressee: ['רות דוגמאי', 'רחוב הדוגמה 3', 'Israel'] });
    const lines = (await placedText(bytes)).filter(({ text }) => /\p{Script=Hebrew}|Israel/u.test(text));
    const edges = [...new Set(lines.map(({ base }) => Math.round(base)))].map((height) =>
      Math.min(...lines.filter(({ base }) => Math.round(base) === height).map(({ left }) => left)),
    );
    expect(edges).toHaveLength(3);
    expect(Math.max(...edges)).toBeLessThan(margins.left + 12);
  });

  it('end at one edge, in paragraphs as in cells', async () => {
    const text = 'الحق في الوصول إلى البيانات الشخصية وطلب نسخة منها خلال شهر واحد من تاريخ استلام الطلب '
      .repeat(4)
      .trim();
    const bytes = render([
      { kind: 'paragraph', text },
      {
        kind: 'table',
        columns: [{ head: 'A', rowHeader: true, width: 60 }, { head: 'B', width: 160 }, { head: 'C' }],
        rows: [['x', text, 'y']],
      },
    ]);
    assertSound(bytes);
    const arabic = (await placedText(bytes)).filter(({ text: run }) => /\p{Script=Arabic}/u.test(run));
    const edges = new Map<number, number>();
    for (const { base, right } of arabic)
      edges.set(Math.round(base), Math.max(edges.get(Math.round(base)) ?? 0, right));
    const found = [...edges.values()];
    expect(found.length).toBeGreaterThan(8);
    const places = new Set(found.map((edge) => Math.round(edge)));
    // One edge of the paragraph, one of the column; a mark may lean over by a point.
    expect(Math.max(...places) - Math.min(...[...places].filter((edge) => edge > 400))).toBeLessThanOrEqual(2);
    const inCell = [...places].filter((edge) => edge <= 400);
    expect(Math.max(...inCell) - Math.min(...inCell)).toBeLessThanOrEqual(2);
  });
});
