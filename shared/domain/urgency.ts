import { Temporal } from 'temporal-polyfill';
import type { URGENCIES } from '../contract/core/deadline.ts';

export type Urgency = (typeof URGENCIES)[number];

/** From this many days left a date counts as near. */
export const SOON_DAYS = 7;

/** Calendar days from `today` to `date`; negative once it has passed. */
export function daysBetween(today: string, date: string): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function urgencyOf(daysLeft: number, open: boolean): Urgency {
  if (!open) return 'closed';
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'due-today';
  return daysLeft <= SOON_DAYS ? 'due-soon' : 'on-track';
}

/** The calendar day of an instant at a place. */
export function dayAt(instant: string, timezone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDate().toString();
}
