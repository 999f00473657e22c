import { describe, expect, it } from 'vitest';
import { describeCode, describeProblem, describeStep } from '../../../shared/deadlines/index.ts';

describe('what page and PDF put into words', () => {
  it('a step gives its key and all its words may name', () => {
    expect(
      describeStep({
        rule: 'plus-months',
        from: '2026-03-05',
        date: '2026-04-05',
        params: { months: 1 },
        citation: 'GDPR Art. 12(3)',
      }),
    ).toEqual({
      key: 'deadlines.rules.plus-months',
      params: { months: 1, count: 1, from: '2026-03-05', date: '2026-04-05', citation: 'GDPR Art. 12(3)' },
    });
  });

  it('a step that turns on no number counts nothing', () => {
    expect(describeStep({ rule: 'due', date: '2026-04-07', citation: 'GDPR Art. 12(3)' }).params).toEqual({
      from: '',
      date: '2026-04-07',
      citation: 'GDPR Art. 12(3)',
    });
  });

  it.each([
    [{ days: 9, asked: '2026-03-12' }, 9],
    [{ hours: 72 }, 72],
    [{ count: 3, unit: 'months' }, 3],
  ])('the number the sentence turns on: %j', (params, count) => {
    expect(describeStep({ rule: 'due', params, citation: '' }).params).toMatchObject({ count });
  });

  it('a code gives its key and the date it carries', () => {
    expect(describeCode('STRICT_DUE=2026-10-01')).toEqual({
      key: 'deadlines.codes.STRICT_DUE',
      params: { value: '2026-10-01' },
    });
    expect(describeCode('CLOCK_PAUSED')).toEqual({ key: 'deadlines.codes.CLOCK_PAUSED', params: { value: '' } });
    expect(describeCode('SOMETHING_ELSE')).toBeNull();
  });

  it('a problem gives its key', () => {
    expect(describeProblem({ code: 'UNKNOWN_REGION', event: null })).toEqual({
      key: 'deadlines.problems.UNKNOWN_REGION',
    });
  });
});
