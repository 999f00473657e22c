import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../../shared/deadlines/calendar/working-calendar.ts';
import { rollForward } from '../../../shared/deadlines/rules/roll.ts';
import { workingDayFrom } from '../../../shared/deadlines/rules/working-days.ts';
import { day } from './facts.ts';

const england = workingCalendar('GB-ENG');
const malta = workingCalendar('MT');

describe('rollForward', () => {
  it('leaves a working day where it is', () => {
    expect(rollForward(day('2026-06-15'), england)).toMatchObject({ skipped: [] });
  });

  it('names each day it passes: Christmas on a Friday, the weekend, the substitute Monday', () => {
    const { day: last, skipped } = rollForward(day('2026-12-25'), england);
    expect(last.toString()).toBe('2026-12-29');
    expect(skipped).toEqual([
      { date: '2026-12-25', weekday: 5, weekend: false, holiday: 'Christmas Day' },
      { date: '2026-12-26', weekday: 6, weekend: true, holiday: 'Boxing Day' },
      { date: '2026-12-27', weekday: 7, weekend: true, holiday: null },
      { date: '2026-12-28', weekday: 1, weekend: false, holiday: 'Boxing Day (substitute day)' },
    ]);
  });

  it('goes into the next year', () => {
    expect(rollForward(day('2027-01-01'), england).day.toString()).toBe('2027-01-04');
    expect(rollForward(day('2022-12-31'), england).day.toString()).toBe('2023-01-03');
  });

  it('knows no Easter Monday and no 26 December in Malta', () => {
    expect(rollForward(day('2026-04-05'), malta).day.toString()).toBe('2026-04-06');
    expect(rollForward(day('2025-12-26'), malta).day.toString()).toBe('2025-12-26');
  });
});

describe('workingDayFrom', () => {
  it('counts the first day itself when it is worked', () => {
    expect(workingDayFrom(day('2026-06-15'), 1, england).toString()).toBe('2026-06-15');
    expect(workingDayFrom(day('2026-06-15'), 6, england).toString()).toBe('2026-06-22');
  });

  it('passes weekends and holidays', () => {
    expect(workingDayFrom(day('2026-12-24'), 2, england).toString()).toBe('2026-12-29');
    expect(workingDayFrom(day('2026-12-26'), 1, england).toString()).toBe('2026-12-29');
  });
});
