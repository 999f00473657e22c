import { Temporal } from 'temporal-polyfill';

/** Formats every spreadsheet knows by number: 14 to 22 and 45 to 47 are dates and times. */
const isKnownDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** A format of the workbook's own is one of dates when it writes days, months, years or hours. */
export function isDateFormat(id: number, own: string | undefined): boolean {
  if (own === undefined) return isKnownDate(id);
  // Quoted words, escaped characters and conditions in brackets are no places of a date; elapsed hours are.
  const places = own.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(places) && !/general/i.test(places);
}

const SECONDS = 86_400;

/**
 * A serial number as a day, with its time where it has one. Day 1 is 1 January 1900; that calendar counts a 29 February
 * 1900 that never was. Of a workbook from 1904 on, day 0 is 1 January 1904.
 */
export function dateOf(serial: number, from1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return undefined;
  const seconds = Math.round(serial * SECONDS);
  const days = Math.floor(seconds / SECONDS);
  const time = clock(seconds % SECONDS);
  if (days === 0 && !from1904) return time;
  const first = from1904 ? '1904-01-01' : days < 60 ? '1899-12-31' : '1899-12-30';
  const day = Temporal.PlainDate.from(first).add({ days }).toString();
  return seconds % SECONDS === 0 ? day : `${day} ${time}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
