import { describe, expect, it } from 'vitest';
import type { LetterGap } from '../../../shared/contract/core/letters.ts';
import {
  acknowledgementGaps,
  breachGaps,
  complaintGaps,
  liftingGaps,
  type OutcomeSetting,
  outcomeGaps,
  portabilityGaps,
  recipientGaps,
  type Sheet,
} from '../../../shared/domain/letter-gaps/index.ts';
import type { Right } from '../../../shared/reference/rights.ts';

const sheet: Sheet = {
  signatory: '',
  officer: 'Ann Other',
  contact: 'dpo@example.org',
  reachable: true,
  language: 'en',
};
const brief = (gaps: readonly LetterGap[]) =>
  gaps.map(({ key, article, blocking }) => `${blocking ? 'required' : 'advised'} ${key} ${article}`.trim());

const account = { done: '', remains: '', reviewer: '', files: [] };
const closed = (
  right: Right,
  more: Partial<OutcomeSetting['lines'][number]> = {},
): OutcomeSetting['lines'][number] => ({
  id: right,
  right,
  laws: ['EU_GDPR'],
  closing: { outcome: 'granted', ground: '', grounds: [] },
  account: null,
  ...more,
});
const outcome = (lines: OutcomeSetting['lines'], more: Partial<OutcomeSetting> = {}) =>
  outcomeGaps({
    sheet,
    lines,
    chosen: lines.map(({ id }) => id),
    notices19: [],
    reportFinished: true,
    suppressed: 1,
    authorityKnown: true,
    ...more,
  });

describe('an answer', () => {
  it('is warned of everything it will lack or leave unsaid', () => {
    const lines = [
      closed('access'),
      closed('erasure'),
      closed('objection', { closing: null }),
      closed('portability', { closing: { outcome: 'refused', ground: 'No.', grounds: [] } }),
    ];
    const gaps = outcome(lines, {
      chosen: ['access', 'erasure'],
      sheet: { signatory: '', officer: '', contact: '', reachable: false, language: 'xx' },
      notices19: [
        { lineId: 'erasure', recipient: 'Carrier', sentOn: '', impossible: '' },
        { lineId: 'erasure', recipient: 'Host', sentOn: '2026-11-02', impossible: '' },
        { lineId: 'erasure', recipient: 'Gone', sentOn: '', impossible: 'Dissolved.' },
      ],
      reportFinished: false,
      suppressed: 0,
    });
    expect(brief(gaps)).toEqual([
      'advised erased GDPR Art. 12(3)',
      'advised signatory',
      'advised contact GDPR Art. 12(2)',
      'advised address',
      'advised language GDPR Art. 12(1)',
      'advised report GDPR Art. 15(3)',
      'advised suppression GDPR Art. 21(3)',
      'advised recipients GDPR Art. 19',
      'advised leftOut',
      'advised open',
    ]);
    expect(gaps.find(({ key }) => key === 'recipients')?.names).toEqual(['Carrier']);
    expect(gaps.find(({ key }) => key === 'leftOut')?.names).toEqual(['portability']);
  });

  it('is warned of nothing where nothing is missing', () => {
    expect(outcome([closed('access'), closed('erasure', { account: { ...account, done: 'Your account.' } })])).toEqual(
      [],
    );
  });

  it('cannot be written without what the law asks it to say', () => {
    expect(brief(outcome([closed('rectification')]))).toEqual(['required corrected GDPR Art. 12(3)']);
    expect(brief(outcome([closed('automated-decision', { laws: ['UK_GDPR'] })]))).toEqual([
      'required reviewed UK GDPR Art. 22(3)',
      'required reviewer UK GDPR Art. 22(3)',
    ]);
    const weighed = { outcome: 'refused' as const, ground: '', grounds: [] };
    expect(brief(outcome([closed('objection', { closing: weighed })], { authorityKnown: false }))).toEqual([
      'required authority GDPR Art. 12(4)',
      'required compelling GDPR Art. 21(1)',
    ]);
    // The Swiss law knows no Art. 12(3) of the GDPR.
    expect(outcome([closed('rectification', { laws: ['CH_FADP'] })])).toEqual([]);
  });
});

describe('other letters', () => {
  it('each name what they lack, with the article of the law they are under', () => {
    expect(brief(acknowledgementGaps({ keeping: '' }, sheet, ['UK_GDPR']))).toEqual([
      'advised keeping UK GDPR Art. 13(2)(a)',
    ]);
    expect(brief(liftingGaps({ on: '', reason: 'Decided.' }, '2026-07-20', sheet, ['EU_GDPR']))).toEqual([
      'required liftDay GDPR Art. 18(3)',
    ]);
    expect(brief(portabilityGaps({ files: [] }, sheet, ['EU_GDPR']))).toEqual(['required files GDPR Art. 20(1)']);
    expect(brief(complaintGaps('', { ...sheet, reachable: false }, ['UK_GDPR']))).toEqual([
      'advised address',
      'advised handler',
    ]);
  });

  it('announce the end of a restriction for a day to come, and no other', () => {
    const on = (day: string) => liftingGaps({ on: day, reason: 'x' }, '2026-07-20', sheet, ['EU_GDPR']).length;
    expect([on('2026-07-19'), on('2026-07-20'), on('2026-07-21')]).toEqual([1, 1, 0]);
  });

  it('do not take a PDF for portable data', () => {
    const files = (...formats: string[]) =>
      portabilityGaps({ files: formats.map((format) => ({ name: 'x', format, contents: '' })) }, sheet, [
        'EU_GDPR',
      ]).map(({ key }) => key);
    expect(files('PDF', 'pdf')).toEqual(['machineReadable']);
    expect(files('PDF', 'JSON')).toEqual([]);
  });

  it('tell a recipient which data, where it is a correction or a part', () => {
    const told = (right: Right, partly: boolean) =>
      recipientGaps({ change: '' }, { right, partly }, sheet, ['EU_GDPR']).map(({ key }) => key);
    expect(told('rectification', false)).toEqual(['change']);
    expect(told('erasure', false)).toEqual([]);
    expect(told('erasure', true)).toEqual(['change']);
  });

  it('tell people of a breach all that Art. 34(2) lists', () => {
    const draft = { happened: '', consequences: '', measures: '', advice: '' };
    expect(brief(breachGaps(draft, { ...sheet, contact: '' }, ['EU_GDPR']))).toEqual([
      'required happened GDPR Art. 34(2)',
      'required officer GDPR Art. 33(3)(b)',
      'required consequences GDPR Art. 33(3)(c)',
      'required measures GDPR Art. 33(3)(d)',
      'advised advice GDPR recital 86',
    ]);
  });
});
