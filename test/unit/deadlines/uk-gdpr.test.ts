import { describe, expect, it } from 'vitest';
import { asked, deadline, extend, pause, rulesOf } from './facts.ts';

const uk = (received: string, ...events: Parameters<typeof deadline>[2] & {}) => deadline('UK_GDPR', received, events);

describe('UK GDPR Art. 12A: identity and fee', () => {
  it('the relevant time is the latest of receipt, identity and fee', () => {
    const result = uk(
      '2026-03-02',
      ...asked('identity', '2026-03-03', '2026-03-13'),
      ...asked('fee', '2026-03-04', '2026-03-20'),
    );
    expect(result).toMatchObject({ due: '2026-04-20', strict: '2026-04-02', tolerated: '2026-04-20' });
    expect(result.codes).toEqual(['CLOCK_RESTARTED_BY_ID', 'CLOCK_RESTARTED_BY_FEE']);
    expect(rulesOf(result)).toContain('counted-from-fee');
  });

  it('an answer to a later question that came earlier does not move the start back', () => {
    const events = [...asked('identity', '2026-03-03', '2026-03-20'), ...asked('fee', '2026-03-04', '2026-03-10')];
    expect(uk('2026-03-02', ...events).due).toBe('2026-04-20');
  });

  it('the month has not begun while one of them is open', () => {
    const events = [...asked('identity', '2026-03-03', '2026-03-13'), pause('2026-03-04', 'fee')];
    expect(uk('2026-03-02', ...events)).toMatchObject({
      due: null,
      strict: '2026-04-02',
      codes: ['STRICT_DUE=2026-04-02', 'CLOCK_NOT_STARTED', 'CLOCK_RESTARTED_BY_ID'],
    });
  });

  it('proof on the day of receipt restarts nothing', () => {
    expect(uk('2026-03-02', ...asked('identity', '2026-03-02', '2026-03-02'))).toMatchObject({
      due: '2026-04-02',
      codes: [],
    });
  });

  it('a question after the month cannot revive it', () => {
    expect(uk('2026-03-02', ...asked('identity', '2026-04-03', '2026-04-10'))).toMatchObject({
      due: '2026-04-02',
      codes: ['PAUSE_AFTER_EXPIRY'],
    });
  });

  it('the extension runs from the relevant time', () => {
    expect(uk('2026-03-02', ...asked('identity', '2026-03-03', '2026-03-13'), extend('2026-04-10')).due).toBe(
      '2026-06-15',
    );
  });
});

describe('UK GDPR Art. 12A: clarification', () => {
  it('takes both end days out of the month and of the time for the notice', () => {
    const clarified = asked('clarification', '2026-03-12', '2026-03-20');
    expect(uk('2026-03-10', ...clarified).lastExtensionNotice).toEqual({ plan: '2026-04-19', latest: '2026-04-20' });
    expect(uk('2026-03-10', ...clarified, extend('2026-04-20')).codes).toContain('EXTENSION_NOTICE_ON_ROLLED_DAY');
    expect(uk('2026-03-10', ...clarified, extend('2026-04-21'))).toMatchObject({ due: '2026-04-20' });
  });

  it('counts a day once on which an answer came and another question went out', () => {
    const events = [
      ...asked('clarification', '2026-03-12', '2026-03-20'),
      ...asked('clarification', '2026-03-20', '2026-03-25'),
    ];
    expect(uk('2026-03-10', ...events).due).toBe('2026-04-24'); // 10 April + 14
  });

  it('an open question stops the clock and keeps the strict date in sight', () => {
    expect(uk('2026-03-10', pause('2026-03-12', 'clarification'))).toMatchObject({
      due: null,
      strict: '2026-04-10',
      codes: ['STRICT_DUE=2026-04-10', 'CLOCK_PAUSED'],
    });
  });

  it('a question answered the same day has a safe date without it', () => {
    const events = [
      ...asked('clarification', '2026-09-04', '2026-09-04'),
      ...asked('clarification', '2026-09-08', '2026-09-10'),
    ];
    // 1 October + 4; the safe 4 October is a Sunday
    expect(uk('2026-09-01', ...events)).toMatchObject({
      due: '2026-10-05',
      raw: '2026-10-05',
      codes: ['SAFE_DUE=2026-10-05', 'SAME_DAY_CLARIFICATION'],
    });
    // the same two weeks later, away from the weekend
    const later = [
      ...asked('clarification', '2026-09-15', '2026-09-15'),
      ...asked('clarification', '2026-09-17', '2026-09-19'),
    ];
    expect(uk('2026-09-12', ...later)).toMatchObject({
      due: '2026-10-16',
      codes: ['SAFE_DUE=2026-10-15', 'SOURCES_DISAGREE=2026-10-14', 'SAME_DAY_CLARIFICATION'],
    });
  });

  it('before the clock runs there is nothing to take out', () => {
    const events = [
      ...asked('clarification', '2026-09-02', '2026-09-04'),
      ...asked('identity', '2026-09-07', '2026-09-10'),
    ];
    expect(uk('2026-09-01', ...events)).toMatchObject({ due: '2026-10-12', codes: ['CLOCK_RESTARTED_BY_ID'] });
  });

  it('lets a refusal wait as long as the answer', () => {
    expect(uk('2026-03-10', extend('2026-04-01')).lastRefusal).toBe('2026-06-10');
    expect(uk('2026-03-10').lastRefusal).toBe('2026-04-10');
  });
});

describe('UK GDPR before 5 February 2026', () => {
  it('pauses by guidance only, whole and strict date side by side', () => {
    expect(uk('2025-09-01', ...asked('identity', '2025-09-03', '2025-09-10'))).toMatchObject({
      due: '2025-10-08',
      strict: '2025-10-01',
      codes: ['STRICT_DUE=2025-10-01', 'SUSPENSION_TOLERATED_NOT_IN_TEXT'],
      lastRefusal: '2025-10-01',
    });
  });

  it('flags a request whose period reaches the new text, and no other', () => {
    const flag = 'PRE_DUAA_REQUEST_CHECK_TRANSITIONAL';
    expect(uk('2026-01-02').codes).not.toContain(flag); // due 2 February
    expect(uk('2026-01-05').codes).toContain(flag); // due 5 February
    expect(uk('2026-02-04').codes).toContain(flag);
    expect(uk('2026-02-05').codes).not.toContain(flag);
    expect(uk('2025-12-20', pause('2025-12-22', 'identity')).codes).toContain(flag);
  });

  it('gives a refusal one month, extended or not', () => {
    expect(uk('2025-03-10', extend('2025-04-01')).lastRefusal).toBe('2025-04-10');
  });
});

describe('bank holidays of the nations', () => {
  it.each([
    ['GB-SCT', '2026-05-15', '2026-06-16', 'World Cup bank holiday'],
    ['GB-ENG', '2026-05-15', '2026-06-15', 'a working day'],
    ['GB-NIR', '2026-06-12', '2026-07-14', 'the Twelfth falls on a Sunday, its substitute on the Monday'],
    ['GB-ENG', '2026-06-12', '2026-07-13', 'the Twelfth is no holiday'],
    ['GB-SCT', '2025-12-02', '2026-01-05', '2 January'],
    ['GB-ENG', '2025-12-02', '2026-01-02', '2 January is worked'],
    ['GB-ENG', '2022-08-19', '2022-09-20', 'funeral of the Queen'],
  ])('%s, received %s, due %s: %s', (holidayRegion, received, due) => {
    expect(deadline('UK_GDPR', received, [], { holidayRegion }).due).toBe(due);
  });
});
