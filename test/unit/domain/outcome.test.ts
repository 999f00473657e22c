import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../../shared/contract/core/casework.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { reasonsFault } from '../../../shared/domain/outcome.ts';
import { typedSources } from '../../../shared/domain/typed-date.ts';

const ID = Id.parse('00000000-0000-4000-8000-000000000001');
const OTHER = Id.parse('00000000-0000-4000-8000-000000000002');

describe('the reasons of an outcome', () => {
  const cited = { ground: 'eu-16' as const, facts: 'It is right.', necessity: 'Nothing is left to correct.' };

  it('are a provision where there is one, words where there is none, nothing where the outcome says it', () => {
    const of = (
      outcome: Parameters<typeof reasonsFault>[0]['outcome'],
      citable: boolean,
      ground = '',
      grounds = [cited],
    ) => reasonsFault({ outcome, ground, grounds }, citable)?.code;
    for (const outcome of ['refused', 'partly-granted'] as const) {
      expect(of(outcome, true, 'Because.', [])).toBe('ground-needed');
      expect(of(outcome, true)).toBeUndefined();
      expect(of(outcome, false, '', [])).toBe('reason-needed');
      expect(of(outcome, false, 'Because.', [])).toBeUndefined();
    }
    expect(of('not-applicable', true, '', [])).toBe('reason-needed');
    expect(of('not-applicable', true, 'On paper only.', [])).toBeUndefined();
    for (const outcome of ['granted', 'withdrawn', 'not-about-us', 'no-data-held', 'deceased', 'forwarded'] as const)
      expect(of(outcome, true, '', [])).toBeUndefined();
  });
});

describe('a typed date', () => {
  const line = { id: ID, processor: null };
  const dispute = (by: Dispute['by'], more: Partial<Dispute> = {}): Dispute => ({
    id: OTHER,
    lineIds: [ID],
    by,
    on: '2026-11-02',
    reference: '',
    words: '',
    complaintId: null,
    settled: null,
    ...more,
  });

  it('comes from whoever disputes the line now, or from the contract we process under', () => {
    expect(typedSources(line, [])).toEqual([]);
    expect(typedSources(line, [dispute('person'), dispute('court')])).toEqual(['court']);
    expect(typedSources(line, [dispute('authority', { lineIds: [OTHER] })])).toEqual([]);
    expect(typedSources(line, [dispute('court', { settled: { on: '2026-11-03', result: 'Over.' } })])).toEqual([]);
    const processor = { controller: 'Gull Ltd', contact: '', clause: '11', letter: null, forwarded: null };
    expect(typedSources({ ...line, processor }, [])).toEqual(['contract-clause']);
  });
});
