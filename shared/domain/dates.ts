import { Temporal } from 'temporal-polyfill';

/** `7 December 2026`: a date as a letter writes it. */
export const longDate = (date: string, locale: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' });
