import { describe, expect, it } from 'vitest';
import { asked, deadline, extend, pause, rulesOf } from './facts.ts';

const eu = (received: string, ...events: Parameters<typeof deadline>[2] & {}) => deadline('EU_GDPR', received, events);

describe('the month of Art. 12(3) GDPR', () => {
  it.each([
    ['2026-01-31', '2026-03-02', '28 February is a Saturday'],
    ['2025-01-31', '2025-02-28', 'a Friday'],
    ['2024-01-31', '2024-02-29', 'a leap year'],
    ['2024-02-29', '2024-04-01', '29 March is Good Friday, Easter Monday is worked in Malta'],
    ['2026-11-26', '2026-12-28', '26 December is a Saturday'],
  ])('received %s, due %s: %s', (received, due) => {
    expect(eu(received).due).toBe(due);
  });

  it.each([
    ['MT', '2025-12-26'],
    ['DE', '2025-12-29'],
    ['GB-ENG', '2025-12-29'],
  ])('26 November ends by the holidays of the place of the answer: %s', (holidayRegion, due) => {
    expect(deadline('EU_GDPR', '2025-11-26', [], { holidayRegion }).due).toBe(due);
  });

  it('keeps the unrolled date as the raw one', () => {
    expect(eu('2026-11-08')).toMatchObject({ raw: '2026-12-08', due: '2026-12-09', strict: '2026-12-09' });
  });
});

describe('extension', () => {
  it('runs three months from receipt, never from a rolled date', () => {
    const england = { holidayRegion: 'GB-ENG' };
    expect(deadline('EU_GDPR', '2024-11-25', [extend('2024-12-27')], england)).toMatchObject({
      due: '2025-02-25',
      codes: ['EXTENSION_NOTICE_ON_ROLLED_DAY'],
    });
  });

  it('counts on the last day of the month and no longer on the day after', () => {
    expect(eu('2026-03-10', extend('2026-04-10'))).toMatchObject({ due: '2026-06-10', codes: [] });
    expect(eu('2026-03-10', extend('2026-04-11'))).toMatchObject({
      due: '2026-04-10',
      codes: ['EXTENSION_NOTICE_LATE'],
    });
  });

  it('states the day to plan the notice for and the last one accepted', () => {
    expect(eu('2026-01-15').lastExtensionNotice).toEqual({ plan: '2026-02-15', latest: '2026-02-16' });
  });

  it('does not lengthen the time to refuse', () => {
    expect(eu('2026-03-05', extend('2026-04-02')).lastRefusal).toBe('2026-04-06');
  });

  it('names what chaining would have given, only where the date differs', () => {
    expect(eu('2025-10-31', extend('2025-11-10'))).toMatchObject({
      due: '2026-02-02',
      codes: ['CHAINED_RESULT_DIFFERS=2026-01-30'],
    });
    // Sun 30 Aug and Mon 31 Aug both end on the Monday
    expect(eu('2026-05-31', extend('2026-06-10'))).toMatchObject({ due: '2026-08-31', codes: [] });
  });

  it('happens once: the first notice decides', () => {
    expect(eu('2026-03-10', extend('2026-04-01'), extend('2026-05-05'))).toMatchObject({
      due: '2026-06-10',
      codes: ['EXTENSION_REPEATED'],
    });
  });
});

describe('suspension', () => {
  it('counts the union of identity and clarification', () => {
    const overlapping = [
      ...asked('identity', '2026-09-03', '2026-09-10'),
      ...asked('clarification', '2026-09-08', '2026-09-15'),
    ];
    expect(eu('2026-09-01', ...overlapping)).toMatchObject({ due: '2026-10-13', tolerated: '2026-10-13' });
  });

  it('is never added to a rolled date', () => {
    expect(eu('2026-09-10', ...asked('clarification', '2026-09-14', '2026-09-15')).due).toBe('2026-10-12');
  });

  it('lengthens the time for the notice of extension, at the controller’s risk', () => {
    const result = eu('2026-09-01', ...asked('identity', '2026-09-03', '2026-09-10'), extend('2026-10-05'));
    expect(result.due).toBe('2026-12-09');
    expect(result.strict).toBe('2026-10-01');
    expect(result.codes).toContain('EXTENSION_RELIES_ON_PAUSE');
    expect(result.lastExtensionNotice).toEqual({ plan: '2026-10-01', latest: '2026-10-08' });
  });

  it('stays open without a due date, and the strict date extended all the same', () => {
    const result = eu('2026-09-01', pause('2026-09-03', 'identity'), extend('2026-09-28'));
    expect(result).toMatchObject({ due: null, raw: null, strict: '2026-12-01' });
    expect(result.codes).toEqual(['STRICT_DUE=2026-12-01', 'SUSPENSION_TOLERATED_NOT_IN_TEXT', 'CLOCK_PAUSED']);
    expect(rulesOf(result).at(-1)).toBe('paused');
  });

  it('is tolerated for access only: asking what to erase stops nothing', () => {
    expect(eu('2026-09-01', ...asked('clarification-non-access:erasure', '2026-09-03', '2026-09-10'))).toMatchObject({
      due: '2026-10-01',
      codes: ['PAUSE_NOT_AVAILABLE_FOR_RIGHT'],
    });
  });

  it('is not tolerated while a fee is awaited', () => {
    expect(eu('2026-09-01', pause('2026-09-03', 'fee'))).toMatchObject({
      due: '2026-10-01',
      codes: ['PAUSE_NOT_AVAILABLE'],
    });
  });

  it('cannot begin once the month is over', () => {
    const result = eu('2026-09-01', pause('2026-10-02', 'identity'));
    expect(result).toMatchObject({ due: '2026-10-01', codes: ['PAUSE_AFTER_EXPIRY'], tolerated: null });
    expect(eu('2026-09-01', pause('2026-10-02', 'identity'), extend('2026-09-20')).due).toBeNull();
  });

  it('warns of a question put more than a week after receipt', () => {
    expect(eu('2026-09-01', ...asked('identity', '2026-09-08', '2026-09-10')).codes).not.toContain(
      'QUESTION_ASKED_LATE',
    );
    expect(eu('2026-09-01', ...asked('identity', '2026-09-09', '2026-09-10')).codes).toContain('QUESTION_ASKED_LATE');
  });
});

describe('the explanation', () => {
  it('tells every move in order', () => {
    const result = eu('2026-01-31', ...asked('identity', '2026-02-02', '2026-02-04'), extend('2026-02-20'));
    expect(result.steps.map(({ rule, from = '', date = '' }) => `${rule} ${from} ${date}`)).toEqual([
      'received  2026-01-31',
      'counted-from-receipt 2026-01-31 2026-01-31',
      'plus-months-clamped 2026-01-31 2026-02-28',
      'suspended 2026-02-28 2026-03-02',
      'extended 2026-03-02 2026-05-02',
      'skipped-weekend  2026-05-02',
      'skipped-weekend  2026-05-03',
      'rolled 2026-05-02 2026-05-04',
      'due  2026-05-04',
    ]);
  });

  it('counts a pause in the extended period after the extension', () => {
    const result = eu('2026-03-10', extend('2026-04-01'), ...asked('clarification', '2026-05-04', '2026-05-06'));
    expect(rulesOf(result)).toEqual([
      'received',
      'counted-from-receipt',
      'plus-months',
      'extended',
      'suspended',
      'due',
    ]);
    expect(result.due).toBe('2026-06-12');
  });
});
