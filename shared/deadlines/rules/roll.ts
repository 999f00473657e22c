import type { Temporal } from 'temporal-polyfill/implementation';
import type { DayOff, WorkingCalendar } from '../calendar/working-calendar.ts';

export type Rolled = { readonly day: Temporal.PlainDate; readonly skipped: readonly DayOff[] };

/**
 * Reg. 1182/71 Art. 3(4): a period whose last day is a Saturday, a Sunday or a public holiday ends with the last hour of the next
 * working day. Applied once, to the final date.
 */
export function rollForward(last: Temporal.PlainDate, calendar: WorkingCalendar): Rolled {
  const skipped: DayOff[] = [];
  let day = last;
  for (let off = calendar.dayOff(day); off !== null; off = calendar.dayOff(day)) {
    skipped.push(off);
    day = day.add({ days: 1 });
  }
  return { day, skipped };
}
