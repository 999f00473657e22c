import { describe, expect, it } from 'vitest';
import { addDays, dayAt, daysBetween, SOON_DAYS, urgencyOf } from '../../../shared/domain/urgency.ts';

describe('how near a date is', () => {
  it('counts calendar days, over month ends, leap days and changes of the clock', () => {
    expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it.each([
    [-1, 'overdue'],
    [0, 'due-today'],
    [1, 'due-soon'],
    [SOON_DAYS, 'due-soon'],
    [SOON_DAYS + 1, 'on-track'],
  ])('%i days left is %s, and closed once closed', (left, urgency) => {
    expect(urgencyOf(left, true)).toBe(urgency);
    expect(urgencyOf(left, false)).toBe('closed');
  });

  it('is seen from the day at the place', () => {
    expect(dayAt('2026-11-22T23:30:00Z', 'Europe/Malta')).toBe('2026-11-23');
    expect(dayAt('2026-11-22T23:30:00Z', 'Europe/London')).toBe('2026-11-22');
    expect(dayAt('2026-06-22T22:30:00Z', 'Europe/Malta')).toBe('2026-06-23');
    expect(dayAt('2026-11-22T00:30:00Z', 'America/New_York')).toBe('2026-11-21');
  });
});
