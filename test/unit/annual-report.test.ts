import { describe, expect, it } from 'vitest';
import { answerOf, type ReportedLine } from '../../shared/domain/annual-report/line.ts';
import { pausesIn } from '../../shared/domain/annual-report/pauses.ts';
import { onTimeShare, punctualityIn } from '../../shared/domain/annual-report/punctuality.ts';
import { monthsTogether, receivedIn } from '../../shared/domain/annual-report/received.ts';
import { yearUntil } from '../../shared/domain/annual-report/year.ts';

const line = (more: Partial<ReportedLine>): ReportedLine => ({
  reference: '2026-0001',
  right: 'access',
  received: '2026-03-02',
  due: '2026-04-02',
  outcome: 'granted',
  closedOn: '2026-04-02',
  answer: { on: '2026-04-02', unsent: false },
  ...more,
});
const open = { outcome: null, closedOn: '', answer: { on: null, unsent: false } } as const;
const year = yearUntil(2026, '2027-02-01');

describe('the year of a report', () => {
  it('goes up to today while it runs', () => {
    expect(yearUntil(2026, '2026-11-23')).toEqual({ year: 2026, from: '2026-01-01', to: '2026-11-23', isOver: false });
    expect(year).toEqual({ year: 2026, from: '2026-01-01', to: '2026-12-31', isOver: true });
  });

  it('is over only the day after its last', () => {
    expect(yearUntil(2026, '2026-12-31').isOver).toBe(false);
  });
});

describe('the day of an answer', () => {
  const closed = { right: 'access', closing: { on: '2026-03-20' }, earlierClosings: [] } as const;

  it('is the day its letter was sent', () => {
    const letters = [{ kind: 'access-report', state: 'sent', sentOn: '2026-03-23' }] as const;
    expect(answerOf(closed, letters)).toEqual({ on: '2026-03-23', unsent: false });
  });

  it('is the day the line was closed where no letter is kept here', () => {
    expect(answerOf(closed, [])).toEqual({ on: '2026-03-20', unsent: false });
    const question = [{ kind: 'clarification-question', state: 'sent', sentOn: '2026-03-05' }] as const;
    expect(answerOf(closed, question)).toEqual({ on: '2026-03-20', unsent: false });
  });

  it('is unknown while nobody marked the letter as sent', () => {
    const letters = [{ kind: 'outcome-letter', state: 'final', sentOn: '' }] as const;
    expect(answerOf(closed, letters)).toEqual({ on: null, unsent: true });
  });

  it('is unknown where the letter came back undelivered', () => {
    const letters = [{ kind: 'outcome-letter', state: 'returned', sentOn: '2026-03-19' }] as const;
    expect(answerOf(closed, letters)).toEqual({ on: null, unsent: true });
  });

  it('never comes from a letter that was replaced, or from a report on another right', () => {
    expect(answerOf(closed, [{ kind: 'access-report', state: 'superseded', sentOn: '' }]).on).toBe('2026-03-20');
    const erasure = { ...closed, right: 'erasure' } as const;
    expect(answerOf(erasure, [{ kind: 'access-report', state: 'sent', sentOn: '2026-03-23' }]).on).toBe('2026-03-20');
  });

  it('comes after the day the line was closed for the first time', () => {
    const again = { ...closed, closing: { on: '2026-05-08' }, earlierClosings: [{ on: '2026-03-20' }] };
    const letters = [
      { kind: 'outcome-letter', state: 'sent', sentOn: '2026-03-19' },
      { kind: 'outcome-letter', state: 'sent', sentOn: '2026-05-11' },
    ] as const;
    expect(answerOf(again, letters).on).toBe('2026-05-11');
  });

  it('is none while the line is open', () => {
    expect(answerOf({ ...closed, closing: null }, [])).toEqual({ on: null, unsent: false });
  });
});

describe('rights asked', () => {
  it('count by right and by the month of receipt, in the year alone', () => {
    const rows = receivedIn(year, [
      line({ received: '2025-12-31' }),
      line({ received: '2026-01-01' }),
      line({ received: '2026-03-31' }),
      line({ right: 'erasure', received: '2026-03-01' }),
      line({ right: 'erasure', received: '2026-12-31' }),
      line({ right: 'erasure', received: '2027-01-01' }),
    ]);
    expect(rows).toEqual([
      { right: 'access', months: [1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], total: 2 },
      { right: 'erasure', months: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1], total: 2 },
    ]);
    expect(monthsTogether(rows)).toEqual([1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('answers and their dates', () => {
  it('are in time on the due day itself, and late the day after', () => {
    const found = punctualityIn(year, [line({}), line({ answer: { on: '2026-04-03', unsent: false } })]);
    expect([found.onTime.length, found.late.length]).toEqual([1, 1]);
    expect(onTimeShare(found)).toBe(50);
  });

  it('count in the year they were sent in', () => {
    const found = punctualityIn(year, [
      line({ received: '2025-12-20', due: '2026-01-20', answer: { on: '2026-01-20', unsent: false } }),
      line({ received: '2026-12-20', due: '2027-01-20', answer: { on: '2027-01-05', unsent: false } }),
    ]);
    expect(found.onTime.map(({ received }) => received)).toEqual(['2025-12-20']);
    expect(found.overdue).toEqual([]);
  });

  it('have each line in one place', () => {
    const lines = [
      line({}),
      line({ answer: { on: '2026-05-01', unsent: false } }),
      line({ due: null }),
      line({ answer: { on: null, unsent: true } }),
      line(open),
      line({ ...open, due: '2027-03-01' }),
      line({ outcome: 'withdrawn' }),
      line({ outcome: 'forwarded' }),
    ];
    const { onTime, late, undated, unsent, overdue } = punctualityIn(year, lines);
    expect([onTime, late, undated, unsent, overdue].map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('are overdue from the day after the due day on', () => {
    const running = yearUntil(2026, '2026-04-02');
    expect(punctualityIn(running, [line(open)]).overdue).toEqual([]);
    expect(punctualityIn(yearUntil(2026, '2026-04-03'), [line(open)]).overdue).toHaveLength(1);
  });

  it('never round up to all', () => {
    const lines = [
      ...Array.from({ length: 299 }, () => line({})),
      line({ answer: { on: '2026-06-01', unsent: false } }),
    ];
    expect(onTimeShare(punctualityIn(year, lines))).toBe(99);
    expect(onTimeShare(punctualityIn(year, []))).toBeNull();
  });
});

describe('waiting for people', () => {
  it('counts the days until they answered, or until the year ends', () => {
    const answer = { result: 'received', note: '' } as const;
    expect(
      pausesIn(year, [
        { kind: 'identity', sent: { on: '2026-03-01' }, answer: { ...answer, on: '2026-03-11' } },
        { kind: 'identity', sent: { on: '2026-12-21' }, answer: null },
        { kind: 'fee', sent: { on: '2026-12-30' }, answer: { ...answer, on: '2027-01-30' } },
        { kind: 'fee', sent: { on: '2025-12-30' }, answer: null },
        { kind: 'clarification', sent: null, answer: null },
      ]),
    ).toEqual([
      { kind: 'identity', sent: 2, answered: 1, days: 20 },
      { kind: 'fee', sent: 1, answered: 0, days: 1 },
    ]);
  });
});
