import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/domain/history/apply.ts';
import { compare, fieldsOf } from '../../../shared/domain/history/compare.ts';
import { type Group, same } from '../../../shared/domain/history/values.ts';

const word = fc.constantFrom('', 'a', 'b', 'c');
const row = fc.record({ name: word, basis: word, special: fc.boolean(), items: fc.array(word, { maxLength: 3 }) });
const record: fc.Arbitrary<Group> = fc.record({
  name: word,
  count: fc.option(fc.nat({ max: 3 })),
  categories: fc.array(word, { maxLength: 5 }),
  rows: fc.array(row, { maxLength: 4 }),
  contract: fc.record({ state: word, signedOn: word }),
});

describe('a comparison', () => {
  it('applied to the earlier state gives the later one, and is empty only where both are the same', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const changes = compare(before, after);
        expect(apply(before, changes)).toEqual(after);
        expect(changes.length === 0).toBe(same(before, after));
      }),
      { numRuns: 2000 },
    );
  });

  const purpose = (text: string, basis: string) => ({ text, basis, justification: 'because' });

  it('tells a row put in front as one row added', () => {
    const [one, two, three] = [purpose('one', 'consent'), purpose('two', 'contract'), purpose('three', 'contract')];
    expect(compare({ purposes: [one, two] }, { purposes: [three, one, two] })).toEqual([
      { what: 'added', path: ['purposes'], at: 0, after: three },
    ]);
  });

  it('knows a row by its name when another of its fields changed, and by its likeness when it was renamed', () => {
    const before = { purposes: [purpose('one', 'consent'), purpose('two', 'contract')] };
    const after = { purposes: [purpose('one', 'legal-obligation'), purpose('second', 'contract')] };
    expect(compare(before, after)).toEqual([
      {
        what: 'changed',
        path: ['purposes', { row: 0, label: 'one' }, 'basis'],
        before: 'consent',
        after: 'legal-obligation',
      },
      { what: 'changed', path: ['purposes', { row: 1, label: 'two' }, 'text'], before: 'two', after: 'second' },
    ]);
  });

  it('tells words of a list that came and went, and not that the others moved up', () => {
    expect(compare({ who: ['a', 'b', 'c'] }, { who: ['b', 'c', 'd'] })).toEqual([
      { what: 'removed', path: ['who'], at: 0, before: 'a' },
      { what: 'added', path: ['who'], at: 2, after: 'd' },
    ]);
    expect(compare({ who: ['a', 'b'] }, { who: ['b', 'a'] })).toEqual([
      { what: 'reordered', path: ['who'], order: [1, 0] },
    ]);
  });

  it('counts each field of the record once', () => {
    const changes = compare(
      { name: 'x', contract: { state: 'a', on: '1' } },
      { name: 'y', contract: { state: 'b', on: '2' } },
    );
    expect(fieldsOf(changes)).toEqual(['name', 'contract']);
  });
});
