import type { Temporal } from 'temporal-polyfill/implementation';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { rollForward } from './roll.ts';

/** The n-th working day, the first counted day being one if it is worked (11 CCR 7021(a), business days). */
export function workingDayFrom(
  firstCounted: Temporal.PlainDate,
  count: number,
  calendar: WorkingCalendar,
): Temporal.PlainDate {
  let { day } = rollForward(firstCounted, calendar);
  for (let counted = 1; counted < count; counted += 1) day = rollForward(day.add({ days: 1 }), calendar).day;
  return day;
}
