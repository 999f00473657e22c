import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import type { CalculatedFacts } from '../../../shared/contract/core/explanations.ts';
import type { DeadlineEvent, OwnCalendar } from '../../../shared/deadlines/index.ts';
import { deadlineView } from '../../../shared/domain/deadline-view.ts';
import type { LawId } from '../../../shared/reference/laws.ts';

/** A step as it is being typed; `id` keeps its row apart from others. */
export type TypedEvent = {
  readonly id: number;
  readonly type: DeadlineEvent['type'];
  readonly date: string;
  /** One of `ASKED`; of a notice of extension its reason in own words. */
  readonly reason: string;
};

type PrintedFacts = z.input<typeof CalculatedFacts>;

export type Facts = {
  readonly law: LawId;
  /** A region of the holiday calendar, or `office/` and the id of one of ours. */
  readonly place: string;
  /** An ISO day, empty, or words that are no day yet. */
  readonly received: string;
  /** `23:40`; empty where the day is known. */
  readonly time: string;
  /** The clock the time was read from, and the one whose day counts. */
  readonly writtenIn: string;
  readonly officeZone: string;
  readonly events: readonly TypedEvent[];
};

export const EVENT_TYPES = ['pause', 'resume', 'extend'] as const satisfies readonly DeadlineEvent['type'][];
/** What a question can be about; asking what is meant has another effect where the right is not access. */
export const ASKED = ['identity', 'clarification', 'clarification-other-right', 'fee'] as const;

/** The reason as the engine names it: there the other right is said after the colon. */
const engineReason = (reason: string): string =>
  reason === 'clarification-other-right' ? 'clarification-non-access:other' : reason;

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Null while a fact that every reckoning needs is missing. */
export function receivedOf({ received, time, writtenIn }: Facts): string | null {
  if (!isDay(received) || (time !== '' && !isTime(time))) return null;
  if (time === '') return received;
  return Temporal.PlainDateTime.from(`${received}T${time}`).toZonedDateTime(writtenIn).toInstant().toString();
}

export type Holidays = { readonly region: string; readonly own: OwnCalendar | undefined };

const typedEvents = ({ events }: Facts) =>
  events
    .filter(({ date }) => isDay(date))
    .map(({ type, date, reason }) => ({ type, date, reason: type === 'extend' ? reason : engineReason(reason) }));

/** The same reckoning a case gets, from typed facts. */
export const reckon = (facts: Facts, received: string, { region, own }: Holidays): DeadlineView =>
  deadlineView(facts.law, {
    received,
    events: typedEvents(facts),
    holidayRegion: region,
    timezone: facts.officeZone,
    calendar: own,
  });

/** What the printed page is made from. */
export const printable = (facts: Facts, received: string, officeId: string | undefined): PrintedFacts => ({
  law: facts.law,
  place: officeId === undefined ? { holidayRegion: facts.place } : { establishmentId: officeId },
  received,
  timezone: facts.officeZone,
  events: typedEvents(facts),
});
