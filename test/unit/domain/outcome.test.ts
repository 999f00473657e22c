import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../../shared/contract/core/casework.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { type LetterSetting, letterGaps } from '../../../shared/domain/letter-gaps.ts';
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

describe('an outcome letter', () => {
  const setting: LetterSetting = {
    lines: [
      { id: 'access', right: 'access', closing: { outcome: 'granted' } },
      { id: 'erasure', right: 'erasure', closing: { outcome: 'granted' } },
      { id: 'objection', right: 'objection', closing: null },
      { id: 'portability', right: 'portability', closing: { outcome: 'refused' } },
    ],
    chosen: ['access', 'erasure'],
    intake: {
      requester: { name: 'Marta', addressLines: [], country: '', email: '', phone: '', reference: '' },
      answer: { channel: 'email', language: 'mt', formatNeeds: '' },
    },
    notices19: [
      { lineId: 'erasure', recipient: 'Carrier', sentOn: '', impossible: '' },
      { lineId: 'erasure', recipient: 'Host', sentOn: '2026-11-02', impossible: '' },
      { lineId: 'erasure', recipient: 'Gone', sentOn: '', impossible: 'Dissolved.' },
    ],
    signatory: '',
    officer: '',
    contact: '',
    reportFinished: false,
    suppressed: 0,
  };

  it('is warned of everything it will lack or leave unsaid', () => {
    expect(letterGaps(setting)).toEqual([
      { key: 'signatory' },
      { key: 'contact' },
      { key: 'address' },
      { key: 'language', language: 'mt' },
      { key: 'report' },
      { key: 'suppression' },
      { key: 'recipients', names: ['Carrier'] },
      { key: 'leftOut', rights: ['portability'] },
      { key: 'open', rights: ['objection'] },
    ]);
  });

  it('is warned of nothing where nothing is missing', () => {
    const { requester } = setting.intake;
    expect(
      letterGaps({
        ...setting,
        lines: setting.lines.slice(0, 2),
        intake: {
          requester: { ...requester, email: 'marta@example.org' },
          answer: { ...setting.intake.answer, language: 'en' },
        },
        notices19: setting.notices19.slice(1),
        officer: 'Ann Other',
        contact: 'dpo@example.org',
        reportFinished: true,
        suppressed: 1,
      }),
    ).toEqual([]);
  });
});
