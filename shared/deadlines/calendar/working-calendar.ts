import type { Temporal } from 'temporal-polyfill/implementation';
import { parseDay } from '../history/dates.ts';
import { publicHolidays, type PublicHoliday } from './public-holidays.ts';
import { isHolidayRegion } from './regions.ts';

/** The user's own days for one establishment: a local feast added, a holiday that is worked there removed. */
export type OwnCalendar = {
  readonly version: string;
  readonly add: readonly { readonly date: string; readonly name: string }[];
  readonly remove: readonly string[];
};

/** Why nobody works on a day; a holiday on a Sunday is both. */
export type DayOff = {
  readonly date: string;
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly weekend: boolean;
  readonly holiday: string | null;
};

export type WorkingCalendar = { readonly dayOff: (day: Temporal.PlainDate) => DayOff | null };

const SATURDAY = 6;

/**
 * Working days are all days but Saturdays, Sundays and the public holidays of the place where the action is to be taken
 * (Reg. 1182/71 Art. 2(1) and (2)). A day both added and removed by the user counts as added.
 */
export function workingCalendar(region: string, own?: OwnCalendar): WorkingCalendar {
  const added = new Map(own?.add.map(({ date, name }) => [date, name]));
  const removed = new Set(own?.remove);
  const holidayOn = (date: string, year: number) =>
    added.get(date) ?? (removed.has(date) ? null : (publicHolidays(region, year).get(date) ?? null));
  return {
    dayOff: (day) => {
      const date = day.toString();
      const weekend = day.dayOfWeek >= SATURDAY;
      const holiday = holidayOn(date, day.year);
      return weekend || holiday !== null ? { date, weekday: day.dayOfWeek, weekend, holiday } : null;
    },
  };
}

/** Null where the day is no date or the region is unknown. */
export function isWorkingDay(date: string, region: string, own?: OwnCalendar): boolean | null {
  const day = parseDay(date);
  if (day === null || !isHolidayRegion(region)) return null;
  return workingCalendar(region, own).dayOff(day) === null;
}

/** The holidays of a year as the engine sees them, in order; none for an unknown region. */
export function holidaysOf(region: string, year: number, own?: OwnCalendar): readonly PublicHoliday[] {
  if (!isHolidayRegion(region) || !Number.isInteger(year) || year < 1970 || year > 2199) return [];
  const days = new Map(publicHolidays(region, year));
  for (const date of own?.remove ?? []) days.delete(date);
  for (const { date, name } of own?.add ?? []) if (Number(date.slice(0, 4)) === year) days.set(date, name);
  return [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
