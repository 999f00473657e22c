import { Temporal } from 'temporal-polyfill';

/** `7 December 2026`: a date as a letter writes it. */
export const longDate = (date: string, locale: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' });

const LOCALE = 'en-GB';
const dayWords = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekdayWords = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', timeZone: 'UTC' });

const noon = (iso: string) => new Date(`${iso.slice(0, 10)}T12:00:00Z`);

/** `Mon 7 Dec 2026`, for a calendar day or the day of a date-time with offset. */
export function longDay(iso: string): string {
  return `${weekday(iso)} ${shortDay(iso)}`;
}

/** `7 Dec 2026` */
export function shortDay(iso: string): string {
  return dayWords.format(noon(iso));
}

/** `Mon` */
export function weekday(iso: string): string {
  return weekdayWords.format(noon(iso));
}
