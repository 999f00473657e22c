import { Temporal } from 'temporal-polyfill';
import type { LocalMoment } from '../../../shared/contract/core/breaches.ts';
import { computeDeadline, isWorkingDay } from '../../../shared/deadlines/index.ts';
import { addDays, dayAt } from '../../../shared/domain/urgency.ts';
import type { LawId } from '../../../shared/reference/laws.ts';

/** Where a story happens: the office that answers, its law and its clock. */
export type Office = { readonly law: LawId; readonly holidayRegion: string; readonly timezone: string };

/** Longer than a month with the holidays it may end on. */
const FAR_BACK = 40;

/** Days and moments of a story, counted back from the real moment of loading. */
export type Days = {
  readonly today: string;
  /** Any day: people write on Sundays too. */
  readonly ago: (days: number) => string;
  /** The first working day from so many days ago on, at the latest today: what the office does. */
  readonly workday: (days: number) => string;
  readonly ahead: (days: number) => string;
  readonly hoursAgo: (hours: number) => LocalMoment;
  /** How many days ago a request came that is due in so many days, or on the first working day after them. */
  readonly receivedForDueIn: (days: number) => number;
};

export function daysAt({ law, holidayRegion, timezone }: Office, now: string): Days {
  const today = dayAt(now, timezone);
  const ago = (days: number) => addDays(today, -days);
  const works = (day: string) => isWorkingDay(day, holidayRegion) !== false;
  const fromHere = (day: string): string => (works(day) ? day : fromHere(addDays(day, 1)));
  const dueOf = (days: number) =>
    computeDeadline({ regime: law, received: ago(days), events: [], holidayRegion, timezone }).due ?? today;
  return {
    today,
    ago,
    workday: (days) => {
      const day = fromHere(ago(days));
      return day > today ? today : day;
    },
    ahead: (days) => fromHere(addDays(today, days)),
    hoursAgo: (hours) => ({
      local: Temporal.Instant.from(now)
        .subtract({ hours })
        .toZonedDateTimeISO(timezone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
      timezone,
    }),
    receivedForDueIn: (days) => {
      let back = FAR_BACK;
      while (back > 0 && dueOf(back) < addDays(today, days)) back -= 1;
      return back;
    },
  };
}
