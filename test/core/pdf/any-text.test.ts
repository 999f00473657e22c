import fc from 'fast-check';
import { describe, it } from 'vitest';
import { renderDocument, rich } from '../../../electron/core/documents/pdf/index.ts';
import { assertSound } from './sound.ts';
import { document, installedFonts, scripts } from './specimen.ts';

const fonts = installedFonts();

/** Words of all scripts mixed with whatever a record may hold: lone surrogates, controls, marks, long tokens. */
const chunk = fc.oneof(
  fc.constantFrom(
    ...Object.values(scripts),
    ' ',
    '\n',
    '\t',
    '(',
    ')',
    '\u0301',
    '\u200d',
    '\u200c',
    '\u202e',
    '\ufeff',
    '\u0000',
    '\uffff',
    '\u00ad',
    '\u00a0',
    '\u2060',
    '👩🏽‍🚒',
    'a\u0301\u0302\u0323'.repeat(4),
    'مُحَمَّدٌ',
    'Article 15',
    '「（',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 12 }),
  fc.constantFrom('x'.repeat(300), 'م'.repeat(200), '字'.repeat(200)),
);
const anyText = fc.array(chunk, { maxLength: 12 }).map((chunks) => chunks.join(''));

describe('any text whatever', () => {
  it('ends in a file that keeps the rules', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 20 }), anyText, (rows, text) => {
        const { bytes } = renderDocument(
          document([
            { kind: 'heading', level: 1, text: 'Heading' },
            {
              kind: 'paragraph',
              text: rich({ text }, { text: `a${text}`, bold: true, link: { href: 'https://example.org/' } }),
            },
            {
              kind: 'figure',
              alternative: `a${text}`,
              width: 100,
              height: 20,
              shapes: [
                { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: '#000000' },
                { kind: 'label', text, x: 0, y: 10, size: 8 },
              ],
            },
            {
              kind: 'annex',
              title: 'Data',
              blocks: [{ kind: 'table', columns: [{ head: 'A', width: 90, rowHeader: true }, { head: 'B' }], rows }],
            },
          ]),
          fonts,
        );
        assertSound(bytes);
      }),
      { numRuns: 50 },
    );
  });
});
