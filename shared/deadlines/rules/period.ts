import type { Temporal } from 'temporal-polyfill/implementation';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addMonths } from './months.ts';
import { rollForward, type Rolled } from './roll.ts';
import { workingDayFrom } from './working-days.ts';

export type Length = { readonly unit: 'months' | 'days' | 'working-days'; readonly count: number };

/** The length of a period of days or months and how its ends are found. */
export type Period = {
  /**
   * The first day of the count. Months end on the day of the same number: that of receipt (EDPB 01/2022 ex. 32, ICO since 2019) or
   * of the day after (ICO on Part 3). Days never count that of the event (Reg. 1182/71 Art. 3(1)), so they start on the next.
   */
  readonly countedFrom: 'receipt' | 'next-day';
  readonly first: Length;
  /** The whole length once extended, counted from the same start and never from the end of the first period. */
  readonly extended: Length | null;
  readonly rolls: boolean;
};

/** The day the counting starts from. */
export function countingDay(start: Temporal.PlainDate, period: Period): Temporal.PlainDate {
  return period.countedFrom === 'next-day' ? start.add({ days: 1 }) : start;
}

export function endOf(
  start: Temporal.PlainDate,
  length: Length,
  period: Period,
  calendar: WorkingCalendar,
): Temporal.PlainDate {
  const counted = countingDay(start, period);
  if (length.unit === 'months') return addMonths(counted, length.count);
  if (length.unit === 'days') return counted.add({ days: length.count - 1 });
  return workingDayFrom(counted, length.count, calendar);
}

/** The last day itself where the law has no roll-over. */
export function lastDayOf(end: Temporal.PlainDate, period: Period, calendar: WorkingCalendar): Rolled {
  return period.rolls ? rollForward(end, calendar) : { day: end, skipped: [] };
}
