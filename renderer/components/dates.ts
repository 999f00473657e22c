import { Temporal } from 'temporal-polyfill';
import { longDay, weekday } from '../../shared/domain/dates.ts';

export { longDay, shortDay, weekday } from '../../shared/domain/dates.ts';

const LOCALE = 'en-GB';
const nearDayWords = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const momentWords = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const clockWords = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });

/** `Mon 7 Dec 2026, 10:17`; of a whole day, the day. */
export const dayAndTime = (day: string, time: string): string =>
  time === '' ? longDay(day) : `${longDay(day)}, ${time}`;

/** `Mon 7 Dec, 10:17`, where the year goes without saying. */
export const nearDay = (day: string, time: string): string =>
  [
    `${weekday(day)} ${nearDayWords.format(new Date(`${day.slice(0, 10)}T12:00:00Z`))}`,
    ...(time === '' ? [] : [time]),
  ].join(', ');

/** An instant on the clock of a place: `22 Nov 2026, 09:12`. */
export function momentAt(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}

/** An instant in this machine's time: `22 Nov 2026, 09:12`. */
export function moment(instant: string): string {
  return momentWords.format(new Date(instant));
}

/** An instant's time on this machine's clock: `09:12`. */
export function clockTime(instant: string): string {
  return clockWords.format(new Date(instant));
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function isWeekend(day: string): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek > 5;
}
