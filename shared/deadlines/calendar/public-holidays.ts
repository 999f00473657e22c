import Holidays, { type HolidaysTypes } from 'date-holidays';
import { Temporal } from 'temporal-polyfill/implementation';
import { correctionsFor } from './corrections.ts';

export type PublicHoliday = { readonly date: string; readonly name: string };

const HOURS_A_DAY = 24;
/** A day of a clock change lasts 23 hours and is a day all the same. */
const CLOCK_CHANGE = 0.1;

const calendars = new Map<string, Holidays>();
const years = new Map<string, ReadonlyMap<string, string>>();

function calendarOf(region: string): Holidays {
  const cached = calendars.get(region);
  if (cached) return cached;
  const [country = '', state, ...rest] = region.split('-');
  const calendar = new Holidays({
    country,
    ...(state === undefined ? {} : { state }),
    ...(rest.length === 0 ? {} : { region: rest.join('-') }),
  });
  calendars.set(region, calendar);
  return calendar;
}

/** The whole days a holiday takes; an afternoon (Christmas Eve in Iceland) is none: its morning is worked. */
function wholeDays(holiday: HolidaysTypes.Holiday): string[] {
  if (holiday.date.slice(11, 19) !== '00:00:00') return [];
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
  const days = Math.floor(hours / HOURS_A_DAY + CLOCK_CHANGE);
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  return Array.from({ length: days }, (_, day) => first.add({ days: day }).toString());
}

/**
 * The public holidays of one year, day → name. Only what the library calls `public`: 24 and 31 December are `bank` days in Germany
 * and working days in law (Reg. 1182/71 Art. 2(1)). Neighbouring years are read too, as a holiday of one can reach into the other.
 */
export function publicHolidays(region: string, year: number): ReadonlyMap<string, string> {
  const key = `${region} ${year}`;
  const cached = years.get(key);
  if (cached) return cached;
  const calendar = calendarOf(region);
  const found = [year - 1, year, year + 1]
    .flatMap((each) => calendar.getHolidays(each, 'en'))
    .filter((holiday) => holiday.type === 'public')
    .flatMap((holiday) => wholeDays(holiday).map((date) => ({ date, name: holiday.name })))
    .concat(correctionsFor(region).map(({ date, name }) => ({ date, name })))
    .filter((holiday) => Number(holiday.date.slice(0, 4)) === year)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const holidays = new Map<string, string>();
  for (const { date, name } of found) {
    const other = holidays.get(date);
    holidays.set(date, other === undefined || other === name ? name : `${other}, ${name}`);
  }
  years.set(key, holidays);
  return holidays;
}
