import { Temporal } from 'temporal-polyfill';

const LOCALE = 'en-GB';
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
const dayWords = new Intl.DateTimeFormat(LOCALE, DAY);
const nearDayWords = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const weekdayWords = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', timeZone: 'UTC' });
const momentWords = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const clockWords = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });

const noon = (iso: string) => new Date(`${iso.slice(0, 10)}T12:00:00Z`);

/** `Mon 7 Dec 2026`, for a calendar day or the day of a date-time with offset. */
export function longDay(iso: string): string {
  return `${weekday(iso)} ${shortDay(iso)}`;
}

/** `Mon 7 Dec 2026, 10:17`; of a whole day, the day. */
export const dayAndTime = (day: string, time: string): string =>
  time === '' ? longDay(day) : `${longDay(day)}, ${time}`;

/** `Mon 7 Dec, 10:17`, where the year goes without saying. */
export const nearDay = (day: string, time: string): string =>
  [`${weekday(day)} ${nearDayWords.format(noon(day))}`, ...(time === '' ? [] : [time])].join(', ');

/** `7 Dec 2026` */
export function shortDay(iso: string): string {
  return dayWords.format(noon(iso));
}

/** `Mon` */
export function weekday(iso: string): string {
  return weekdayWords.format(noon(iso));
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
