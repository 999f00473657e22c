import { fileURLToPath } from 'node:url';
import { createFontLibrary, rich } from '../../../electron/core/documents/pdf/index.ts';
import type { Block, DocumentModel, FontLibrary } from '../../../electron/core/documents/pdf/index.ts';
import { FONT_FILES } from '../../../electron/core/documents/pdf/fonts/faces.ts';

const packages = new URL('../../../node_modules/', import.meta.url);

/** The fonts as their packages hold them, without a build. */
export const installedFonts = (): FontLibrary =>
  createFontLibrary((file) => {
    const found = FONT_FILES.find((entry) => entry.file === file);
    if (!found) throw new Error(`No font file ${file}`);
    return fileURLToPath(new URL(found.from, packages));
  });

export const scripts: Readonly<Record<string, string>> = {
  Maltese: 'Żaneta Ħebbeb, Ħaż-Żebbuġ, Triq il-Kbira',
  Polish: 'Zażółć gęślą jaźń, Łódź',
  Greek: 'Ελένη Παπαδοπούλου, ἀρχή',
  Cyrillic: 'Дмитрий Їжак, Љубљана',
  Vietnamese: 'Nguyễn Thị Hương, Đặng Ngọc',
  Romanian: 'Ștefan Țepeș',
  Turkish: 'İbrahim Şahin ığdır',
  Chinese: '李小龍和王小明',
  Japanese: '山田太郎、さくら',
  Korean: '김철수와 박영희',
  Arabic: 'محمد عبد الله',
  Persian: 'گزارش کامل پرونده',
  Hebrew: 'שרה כהן',
  Symbols: '☐ ✓ → − € “quoted” … 👩‍👩‍👧',
};

export const wide = (rows: number): Block => ({
  kind: 'table',
  caption: 'Records',
  summary: 'One row for each record, in order of time',
  density: 'compact',
  columns: [
    { head: 'Record', width: 60, rowHeader: true },
    { head: 'Content' },
    { head: 'Amount', width: 60, align: 'end' },
  ],
  rows: Array.from({ length: rows }, (_, index) => [
    `R-${String(index + 1).padStart(5, '0')}`,
    `Case ${1000 + index} updated`,
    (index / 100).toFixed(2),
  ]),
});

/** Every kind of shape; the last reaches far beyond the edge. */
export const drawing: Block = {
  kind: 'figure',
  alternative: 'Three bars: two in January, five in February, one in March.',
  width: 300,
  height: 90,
  align: 'middle',
  shapes: [
    { kind: 'rect', x: 0, y: 0, width: 300, height: 90, fill: '#f6f8fa', stroke: '#c4ccd4', strokeWidth: 0.5 },
    { kind: 'rect', x: 20, y: 42, width: 40, height: 28, fill: '#12466f' },
    {
      kind: 'path',
      evenOdd: true,
      fill: '#12466f',
      stroke: '#16202a',
      dash: [2, 1],
      steps: [['move', 80, 10], ['curve', 90, 5, 110, 5, 120, 10], ['line', 120, 70], ['line', 80, 70], ['close']],
    },
    { kind: 'label', text: 'Ħal Għaxaq, Κύπρος', x: 40, y: 84, size: 8, anchor: 'middle', bold: true },
    { kind: 'label', text: '5', x: 100, y: 84, size: 8, anchor: 'end', colour: '#5b6670' },
    {
      kind: 'path',
      stroke: '#9a3412',
      steps: [
        ['move', -500, 20],
        ['line', 900, 60],
      ],
    },
  ],
};

export const document = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'en-GB',
  title: 'Answer to request 2026-0142 <Art. 15 & copy>',
  subject: 'Access & copy',
  author: 'Meridian Bank plc, Data Protection Office',
  created: '2026-02-12T09:30:00Z',
  pageLabel: 'Page {x} of {y}',
  blocks,
  ...more,
});

/** A letter with every kind of block and every script. */
export const specimen = (rows = 80): DocumentModel =>
  document(
    [
      { kind: 'heading', level: 1, text: 'Your right of access', bookmark: 'Letter' },
      { kind: 'paragraph', text: 'Dear Ms Ħebbeb,', keepWithNext: true },
      {
        kind: 'paragraph',
        text: rich(
          { text: 'This letter gives you the ' },
          { text: 'information', bold: true },
          { text: ' required by ' },
          {
            text: 'Article 15 of the Regulation',
            link: { href: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', description: 'The Regulation on EUR-Lex' },
          },
          { text: ', see also the ' },
          {
            text: 'annex with all records that we hold about you and that you may keep',
            italic: true,
            link: { href: '#records' },
          },
          { text: '.' },
        ),
      },
      { kind: 'heading', level: 2, text: 'Purposes' },
      {
        kind: 'list',
        items: ['to perform the agreement;', { text: 'to meet legal duties:', items: ['accounting;', 'tax.'] }],
      },
      { kind: 'list', ordered: true, items: ['first step', 'second step'] },
      { kind: 'heading', level: 3, text: 'Details', bookmark: false },
      {
        kind: 'facts',
        summary: 'The request',
        pairs: [
          { label: 'Received', value: '14 January 2026' },
          { label: 'Channel', value: [{ text: 'e-mail', italic: true }] },
        ],
      },
      { kind: 'paragraph', tone: 'quiet', text: 'A note in a quiet tone.' },
      drawing,
      ...Object.values(scripts).map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'paragraph', text: 'Zusammenfassung auf Deutsch.', language: 'de' },
      {
        kind: 'keepTogether',
        blocks: [
          { kind: 'heading', level: 2, text: 'Kept' },
          { kind: 'paragraph', text: 'Together.' },
        ],
      },
      { kind: 'signature', closing: 'Yours sincerely,', name: 'Дмитрий Иванов', lines: ['Data Protection Officer'] },
      { kind: 'pageBreak' },
      { kind: 'paragraph', text: 'On a page of its own.' },
      {
        kind: 'annex',
        title: 'Annex A. Records',
        bookmark: 'Annex A',
        destination: 'records',
        landscape: true,
        blocks: [{ kind: 'paragraph', text: 'All records.' }, wide(rows)],
      },
    ],
    {
      letterhead: {
        name: 'Meridian Bank plc',
        department: 'Data Protection Office',
        addressLines: ['12 Republic Street', 'Valletta VLT 1110'],
        contactLines: ['dpo@meridian.example'],
      },
      addressee: ['Ms Żaneta Ħebbeb', '4 Triq il-Kbira', 'Ħaż-Żebbuġ'],
      info: [
        { label: 'Our reference', value: 'DSR-2026-0142' },
        { label: 'Date', value: '12 February 2026' },
      ],
      runningHead: 'Meridian Bank plc · DSR-2026-0142',
      footer: 'DSR-2026-0142 · Confidential',
      attachments: [
        {
          name: 'access-report.json',
          type: 'application/json',
          bytes: Buffer.from('{"name":"Ħebbeb"}'),
          description: 'Machine-readable copy (Article 15(3))',
        },
        { name: 'Access-notes.json', type: 'application/json', bytes: Buffer.from('[]'), description: 'Notes' },
      ],
    },
  );
