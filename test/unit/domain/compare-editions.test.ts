import { describe, expect, it } from 'vitest';
import { Id } from '../../../shared/contract/primitives.ts';
import { compareEditions, type Statement } from '../../../shared/domain/registers/compare-editions.ts';
import { wordDiff } from '../../../shared/domain/registers/word-diff.ts';

const ORDERS = Id.parse('00000000-0000-4000-8000-000000000001');
const LETTER = Id.parse('00000000-0000-4000-8000-000000000002');
const says = (number: number, text: string, more: Partial<Statement> = {}): Statement => ({
  number,
  text,
  carriedBy: [],
  note: '',
  ...more,
});

describe('two editions of a notice', () => {
  it('tell what was added, removed and reworded, also where the numbers have moved', () => {
    const before = [
      says(1, 'We keep invoices for ten years.'),
      says(2, 'We sell no data.'),
      says(3, 'Cookies remember the language you choose.'),
    ];
    const after = [
      says(1, 'Who we are stands at the end.'),
      says(2, 'We keep invoices for seven years.'),
      says(3, 'Cookies remember the language you choose.'),
    ];
    const { added, removed, changed, unchanged } = compareEditions(before, after);
    expect(added).toEqual([after[0]]);
    expect(removed).toEqual([before[1]]);
    expect(changed).toEqual([
      {
        before: before[0],
        after: after[1],
        reworded: true,
        noteChanged: false,
        carriersAdded: [],
        carriersRemoved: [],
      },
    ]);
    expect(unchanged).toBe(1);
  });

  it('tell of a statement that rests on other records, and of its note', () => {
    const old = says(4, 'We send a letter.', {
      carriedBy: [
        { recordId: ORDERS, field: 'purposes' },
        { recordId: LETTER, field: 'name' },
      ],
    });
    const now = says(9, 'We send a letter.', {
      carriedBy: [
        { recordId: LETTER, field: 'name' },
        { recordId: LETTER, field: 'recipients' },
      ],
      note: 'monthly',
    });
    expect(compareEditions([old], [now]).changed).toMatchObject([
      {
        reworded: false,
        noteChanged: true,
        carriersAdded: [{ recordId: LETTER, field: 'recipients' }],
        carriersRemoved: [{ recordId: ORDERS, field: 'purposes' }],
      },
    ]);
  });

  it('are the same where only numbers differ, and each of two equal statements stays itself', () => {
    const twice = [says(1, 'You may complain.'), says(2, 'You may complain.')];
    expect(compareEditions(twice, [says(5, 'You may complain.'), says(2, 'You may complain.')])).toEqual({
      added: [],
      removed: [],
      changed: [],
      unchanged: 2,
    });
    expect(compareEditions(twice, [says(2, 'You may complain.')])).toMatchObject({ removed: [twice[0]], unchanged: 1 });
  });

  it('with a thousand statements each, all reworded, are compared while one waits', () => {
    const many = (word: string) =>
      Array.from({ length: 1000 }, (_, at) =>
        says(at + 1, `We keep entry number ${at} of the book for ${word} years.`),
      );
    const begun = performance.now();
    const { changed, added } = compareEditions(many('ten'), many('two'));
    expect(performance.now() - begun).toBeLessThan(8000);
    expect(added).toEqual([]);
    expect(changed.map(({ before, after }) => after.number - before.number)).toEqual(new Array(1000).fill(0));
  });
});

describe('two wordings', () => {
  it('are laid side by side word by word', () => {
    expect(wordDiff('We keep invoices for ten years.', 'We keep all invoices for seven years.')).toEqual([
      { in: 'both', words: 'We keep' },
      { in: 'after', words: 'all' },
      { in: 'both', words: 'invoices for' },
      { in: 'before', words: 'ten' },
      { in: 'after', words: 'seven' },
      { in: 'both', words: 'years.' },
    ]);
    expect(wordDiff('', 'New words')).toEqual([{ in: 'after', words: 'New words' }]);
    expect(wordDiff('Old', '')).toEqual([{ in: 'before', words: 'Old' }]);
    expect(wordDiff('Same', 'Same')).toEqual([{ in: 'both', words: 'Same' }]);
  });
});
