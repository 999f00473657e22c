import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTexts } from '../../../shared/domain/wordings/catalogue.ts';
import { checkWording, LONGEST_WORDING } from '../../../shared/domain/wordings/check.ts';
import { wordingOf, type Wording } from '../../../shared/domain/wordings/index.ts';
import { difference } from '../../../shared/domain/wordings/difference.ts';
import { filledIn, readTemplate, variablesIn } from '../../../shared/domain/wordings/template.ts';
import { letterWords } from '../../../shared/i18n/letters/index.ts';

const wording = (key: string): Wording => {
  const found = wordingOf('en', key);
  if (found === undefined) throw new Error(`no wording ${key}`);
  return found;
};
const promise = wording('letters.extension.promise');
const court = wording('report.complaint.court');
const copy = wording('letters.question.identity.copy');
const codes = (of: Wording, text: string) => checkWording(of, text).map(({ code, params }) => ({ code, params }));

describe('a wording', () => {
  it('is sound with its variables, spaced or not, more than once', () => {
    expect(codes(promise, 'By {{ date }}, that is {{date}}.')).toEqual([]);
  });

  it('is refused for a variable there is not, with its place', () => {
    expect(codes(promise, 'You hear from us\non {{date}}, {{nmae}}.')).toEqual([
      { code: 'wording-unknown-variable', params: { line: 2, column: 14, variable: 'nmae' } },
    ]);
  });

  it('is refused without a variable the law needs', () => {
    expect(codes(promise, 'You will hear from us.')).toEqual([
      { code: 'wording-lost-variable', params: { variable: 'date', article: 'Art. 12(3)' } },
    ]);
  });

  it('is not left empty where it is a duty; a paragraph the letter can do without may be', () => {
    expect(codes(court, '  ')).toEqual([{ code: 'wording-duty-empty', params: { article: 'Art. 12(4), 79' } }]);
    expect(codes(copy, '')).toEqual([]);
    expect(codes(wording('letters.question.why'), '')).toEqual([{ code: 'wording-empty', params: {} }]);
  });

  it.each([
    ['on {date}', 4],
    ['on {{date}', 4],
    ['on date}} ', 8],
    ['on {{ }} ', 4],
    ['on {{{date}}}', 4],
    ['on {{- date}}', 4],
    ['on {{date, short}}', 4],
  ])('is refused with a brace astray: %s', (text, column) => {
    const [first] = checkWording(promise, text).filter(({ code }) => code === 'wording-stray-brace');
    expect(first?.params).toMatchObject({ line: 1, column });
  });

  it('has a length that ends somewhere', () => {
    expect(codes(court, 'x'.repeat(LONGEST_WORDING))).toEqual([]);
    expect(codes(court, 'x'.repeat(LONGEST_WORDING + 1)).map(({ code }) => code)).toEqual(['wording-too-long']);
  });

  it('that is found sound is written as it reads, whatever else stands in it', () => {
    const parts = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('{{date}}', '$t(report.dpo)', '{', '}', '\\', '&')),
    );
    fc.assert(
      fc.property(parts, (drawn) => {
        const text = drawn.join('').trim();
        if (text === '' || checkWording(promise, text).length > 0) return;
        const words = letterWords('en', { [promise.key]: text });
        expect(words.t('letters.extension.promise', { date: '7 May' })).toBe(filledIn(text, { date: '7 May' }));
      }),
    );
  });
});

it('own words in one letter leave the built-in text as it is', () => {
  const before = builtInTexts('en').get(promise.key);
  letterWords('en', { [promise.key]: 'By {{date}}.' });
  expect(builtInTexts('en').get(promise.key)).toBe(before);
  expect(letterWords('en').t('letters.extension.promise', { date: 'noon' })).toContain('noon at the latest');
});

describe('a template', () => {
  it('loses nothing of its text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { pieces } = readTemplate(text);
        expect(pieces.every((piece) => 'variable' in piece || text.includes(piece.text))).toBe(true);
        expect(variablesIn(filledIn(text, {}))).toEqual(variablesIn(text));
      }),
    );
  });
});

describe('what became of a text', () => {
  it('is told word by word, a variable as one', () => {
    expect(difference('You will hear by {{date}}.', 'You hear from us by {{day}}.')).toEqual([
      { what: 'same', text: 'You ' },
      { what: 'removed', text: 'will ' },
      { what: 'same', text: 'hear ' },
      { what: 'added', text: 'from us ' },
      { what: 'same', text: 'by ' },
      { what: 'removed', text: '{{date}}' },
      { what: 'added', text: '{{day}}' },
      { what: 'same', text: '.' },
    ]);
  });

  it('holds both texts whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const stretches = difference(before, after);
        const all = (left: 'removed' | 'added') =>
          stretches
            .filter(({ what }) => what !== left)
            .map(({ text }) => text)
            .join('');
        expect([all('added'), all('removed')]).toEqual([before, after]);
      }),
    );
  });
});
