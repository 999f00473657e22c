import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../../shared/deadlines/calendar/working-calendar.ts';
import { momentText } from '../../../shared/deadlines/history/dates.ts';
import { addHours, nextFullHour, workingDaysTouched } from '../../../shared/deadlines/rules/hours.ts';

const moment = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

describe('periods in hours', () => {
  it.each([
    ['2026-11-16T12:00', '2026-11-16T13:00+01:00'],
    ['2026-11-16T12:59', '2026-11-16T13:00+01:00'],
    ['2026-12-31T23:01', '2027-01-01T00:00+01:00'],
    // the clock goes forward at 2:00 and back at 3:00
    ['2026-03-29T01:30', '2026-03-29T03:00+02:00'],
    ['2026-10-25T02:30+02:00', '2026-10-25T02:00+01:00'],
    ['2026-10-25T02:30+01:00', '2026-10-25T03:00+01:00'],
  ])('the hour of %s is not counted', (at, start) => {
    expect(momentText(nextFullHour(moment(at)))).toBe(start);
  });

  it('are elapsed hours', () => {
    expect(momentText(addHours(moment('2026-03-27T17:00'), 72))).toBe('2026-03-30T18:00+02:00');
    expect(momentText(addHours(moment('2026-10-23T17:00'), 72))).toBe('2026-10-26T16:00+01:00');
  });

  it('touch each working day that lies in them at least partly', () => {
    const germany = workingCalendar('DE');
    const touched = (from: string, to: string) => workingDaysTouched(moment(from), moment(to), germany);
    expect(touched('2026-11-13T17:00', '2026-11-16T17:00')).toBe(2);
    expect(touched('2026-04-04T11:00', '2026-04-07T11:00')).toBe(1);
    expect(touched('2026-12-25T11:00', '2026-12-27T11:00')).toBe(0);
  });
});
