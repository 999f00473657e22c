import { Temporal } from 'temporal-polyfill';

export { longDay, shortDay, weekday } from '../../shared/domain/dates.ts';

const LOCALE = 'en-GB';
const momentWords = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const clockWords = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });

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
