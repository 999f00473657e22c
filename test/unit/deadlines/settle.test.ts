import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../../shared/deadlines/calendar/working-calendar.ts';
import { endOf, lastDayOf, type Period } from '../../../shared/deadlines/rules/period.ts';
import { chainedLastDay, settle, type Running } from '../../../shared/deadlines/rules/settle.ts';
import { day } from './facts.ts';

const calendar = workingCalendar('MT');
const month: Period = {
  countedFrom: 'receipt',
  first: { unit: 'months', count: 1 },
  extended: { unit: 'months', count: 3 },
  rolls: true,
};
const span = (from: string, until: string | null) => ({ from: day(from), until: until === null ? null : day(until) });
const running = (start: string, more: Partial<Running> = {}): Running => ({
  start: day(start),
  spans: [],
  notices: [],
  period: month,
  calendar,
  ...more,
});

describe('the end of a period', () => {
  it.each([
    [month, '2026-06-30', '2026-07-30'],
    [{ ...month, countedFrom: 'next-day' }, '2026-06-30', '2026-08-01'],
    [{ ...month, countedFrom: 'next-day', first: { unit: 'days', count: 30 } }, '2026-06-19', '2026-07-19'],
    [{ ...month, countedFrom: 'next-day', first: { unit: 'working-days', count: 10 } }, '2026-03-02', '2026-03-16'],
  ] as const)('%j from %s is %s', (period, start, end) => {
    expect(endOf(day(start), period.first, period, calendar).toString()).toBe(end);
  });

  it('moves only where the law rolls over', () => {
    const sunday = day('2026-02-15');
    expect(lastDayOf(sunday, month, calendar).day.toString()).toBe('2026-02-16');
    expect(lastDayOf(sunday, { ...month, rolls: false }, calendar)).toEqual({ day: sunday, skipped: [] });
  });
});

describe('settle', () => {
  it('adds the days of standing clock before the roll-over, and rolls once', () => {
    const { final, due } = settle(running('2026-09-10', { spans: [span('2026-09-14', '2026-09-24')] }));
    expect(final.plain.toString()).toBe('2026-10-10'); // a Saturday
    expect(final.end.toString()).toBe('2026-10-20');
    expect(due?.toString()).toBe('2026-10-20');
  });

  it('a span that starts within the time an earlier one added still counts', () => {
    const spans = [span('2026-10-01', '2026-10-06'), span('2026-10-06', '2026-10-08')];
    expect(settle(running('2026-09-01', { spans })).due?.toString()).toBe('2026-10-08');
  });

  it('a span that starts on the rolled day counts, one after it does not', () => {
    // 10 October 2026 is a Saturday, the month ends on Monday the 12th
    expect(settle(running('2026-09-10', { spans: [span('2026-10-12', null)] })).due).toBeNull();
    const late = settle(running('2026-09-10', { spans: [span('2026-10-13', null)] }));
    expect(late.due?.toString()).toBe('2026-10-12');
    expect(late.final.tooLate).toHaveLength(1);
  });

  it('a notice sent while the clock stands is in time', () => {
    const spans = [span('2026-09-20', null)];
    expect(settle(running('2026-09-01', { spans, notices: [day('2026-11-20')] })).notice.status).toBe('in-time');
  });

  it('chaining differs only where the month was clamped', () => {
    const at = (start: string) => {
      const run = running(start, { notices: [day(start)] });
      return chainedLastDay(run, settle(run))?.toString();
    };
    expect(at('2026-01-31')).toBe('2026-04-28');
    expect(at('2026-01-28')).toBe('2026-04-28');
    expect(chainedLastDay(running('2026-01-31'), settle(running('2026-01-31')))).toBeNull();
  });
});
