import { describe, expect, it } from 'vitest';
import { computeDeadline, type DeadlineInput } from '../../../shared/deadlines/index.ts';
import { asked, deadline, extend, pause, resume } from './facts.ts';

const of = (...events: Parameters<typeof deadline>[2] & {}) => deadline('EU_GDPR', '2026-09-01', events);

describe('a history that cannot have happened', () => {
  it.each([
    ['an answer without a question', [resume('2026-09-10', 'identity')], 'RESUME_WITHOUT_PAUSE', 0],
    [
      'an answer before its question',
      [pause('2026-09-10', 'identity'), resume('2026-09-03', 'identity')],
      'RESUME_BEFORE_PAUSE',
      1,
    ],
    [
      'an answer to another question',
      [pause('2026-09-03', 'identity'), resume('2026-09-10', 'clarification')],
      'RESUME_WITHOUT_PAUSE',
      1,
    ],
    [
      'the same question asked while it is open',
      [pause('2026-09-03', 'identity'), pause('2026-09-05', 'identity')],
      'PAUSE_ALREADY_OPEN',
      1,
    ],
    [
      'a second answer',
      [...asked('identity', '2026-09-03', '2026-09-10'), resume('2026-09-12', 'identity')],
      'RESUME_WITHOUT_PAUSE',
      2,
    ],
    ['a notice of extension before receipt', [extend('2026-08-31')], 'EVENT_BEFORE_RECEIPT', 0],
    ['a question before receipt', [pause('2026-08-01', 'identity')], 'EVENT_BEFORE_RECEIPT', 0],
    ['a day that does not exist', [extend('2026-09-31')], 'EVENT_NOT_A_DATE', 0],
    ['a date in another notation', [extend('3.9.2026')], 'EVENT_NOT_A_DATE', 0],
    ['a reason the law does not know', [pause('2026-09-03', 'holidays')], 'UNKNOWN_PAUSE_REASON', 0],
    ['a right left out', [pause('2026-09-03', 'clarification-non-access:')], 'UNKNOWN_PAUSE_REASON', 0],
  ] as const)('%s', (_, events, code, at) => {
    const result = of(...events);
    expect(result.problem).toEqual({ code, event: events[at] });
    expect(result.due).toBeNull();
    // no event is relied on for the strict date
    expect(result.strict).toBe('2026-10-01');
  });

  it.each([
    ['2026-02-30', 'RECEIVED_NOT_A_DATE'],
    ['', 'RECEIVED_NOT_A_DATE'],
    ['20260901', 'RECEIVED_NOT_A_DATE'],
    ['1969-12-31', 'RECEIVED_NOT_A_DATE'],
    ['2026-09-01[u-ca=hebrew]', 'RECEIVED_NOT_A_DATE'],
  ])('received %j', (received, code) => {
    const result = deadline('EU_GDPR', received);
    expect(result).toMatchObject({ due: null, strict: null, problem: { code, event: null } });
  });

  it.each([
    [{ holidayRegion: 'XX' }, 'UNKNOWN_REGION'],
    [{ holidayRegion: 'mt' }, 'UNKNOWN_REGION'],
    [{ holidayRegion: '' }, 'UNKNOWN_REGION'],
    [{ timezone: 'Mars/Olympus' }, 'UNKNOWN_TIMEZONE'],
    [{ calendar: { version: '1', add: [{ date: 'tomorrow', name: 'x' }], remove: [] } }, 'CALENDAR_DAY_NOT_A_DATE'],
    [{ calendar: { version: '1', add: [], remove: ['2026-13-01'] } }, 'CALENDAR_DAY_NOT_A_DATE'],
  ])('%j', (more, code) => {
    expect(deadline('EU_GDPR', '2026-09-01', [], more)).toMatchObject({ due: null, problem: { code, event: null } });
  });

  it('a law it has never heard of', () => {
    const input: DeadlineInput = { regime: 'EU_GDPR', received: '2026-09-01', events: [], holidayRegion: 'MT' };
    Reflect.set(input, 'regime', 'XX');
    expect(computeDeadline(input)).toMatchObject({ due: null, problem: { code: 'UNKNOWN_REGIME', event: null } });
  });
});

describe('events of one day', () => {
  it('an answer and the next question, in either order', () => {
    const first = asked('identity', '2026-09-03', '2026-09-10');
    const second = asked('identity', '2026-09-10', '2026-09-12');
    const due = of(...first, ...second).due;
    expect(due).toBe('2026-10-12'); // 1 Oct + 9 days = Sat 10 Oct
    expect(of(...second, ...first).due).toBe(due);
    expect(of(...second.toReversed(), ...first.toReversed()).due).toBe(due);
  });

  it('a question answered the same day, in either order', () => {
    const events = asked('identity', '2026-09-03', '2026-09-03');
    expect(of(...events)).toMatchObject({ due: '2026-10-01' });
    expect(of(...events.toReversed())).toEqual(of(...events));
  });

  it('names the same fault however they are listed', () => {
    const events = [
      extend('2026-08-20'),
      pause('2026-08-10', 'identity'),
      extend('tomorrow'),
      resume('2026-09-02', 'fee'),
    ];
    expect(of(...events).problem).toEqual({ code: 'EVENT_BEFORE_RECEIPT', event: events[1] });
    expect(of(...events.toReversed()).problem).toEqual(of(...events).problem);
    const orphans = [resume('2026-09-04', 'identity'), resume('2026-09-03', 'fee')];
    expect(of(...orphans).problem).toEqual(of(...orphans.toReversed()).problem);
  });
});

describe('the moment of receipt', () => {
  it.each([
    ['2026-09-01T23:59', undefined, '2026-10-01'],
    ['2026-09-01T00:30+02:00', undefined, '2026-10-01'],
    ['2026-09-01T23:30Z', 'Europe/Malta', '2026-10-02'],
    ['2026-09-02T00:30+02:00', 'Europe/London', '2026-10-01'],
  ])('a day is the day on the clock of the place: %s %s', (received, timezone, due) => {
    expect(deadline('EU_GDPR', received, [], { timezone }).due).toBe(due);
  });
});
