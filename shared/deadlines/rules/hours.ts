import type { Temporal } from 'temporal-polyfill/implementation';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { isAfter } from '../history/dates.ts';

/** Reg. 1182/71 Art. 3(1): the hour in which the event falls is not counted; 12:00 and 12:59 both start at 13:00. */
export function nextFullHour(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return moment.subtract({ minutes: moment.minute }).add({ hours: 1 });
}

/** Elapsed hours: a change of the clock in between moves the hour on the wall, not the length. */
export function addHours(moment: Temporal.ZonedDateTime, hours: number): Temporal.ZonedDateTime {
  return moment.add({ hours });
}

/** Working days that lie at least partly in a period (Reg. 1182/71 Art. 3(5) asks for two of them). */
export function workingDaysTouched(
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  calendar: WorkingCalendar,
): number {
  let count = 0;
  const last = to.toPlainDate();
  for (let day = from.toPlainDate(); !isAfter(day, last); day = day.add({ days: 1 })) {
    if (calendar.dayOff(day) === null) count += 1;
  }
  return count;
}
