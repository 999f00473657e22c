import type { DayOff } from '../calendar/working-calendar.ts';
import type { Step } from '../steps.ts';

/** A day the roll-over passes, by the name of its holiday or as a day of the weekend (6 Saturday, 7 Sunday). */
export function explainDayOff({ date, holiday, weekday }: DayOff, citation: string): Step {
  return holiday === null
    ? { rule: 'skipped-weekend', date, params: { weekday }, citation }
    : { rule: 'skipped-holiday', date, params: { weekday, name: holiday }, citation };
}
