import { Temporal } from 'temporal-polyfill';
import type {
  BreachClock,
  BreachDecision,
  BreachFacts,
  BreachRecord,
  LocalMoment,
  Notification,
} from '../contract/core/breaches.ts';
import { computeDeadline } from '../deadlines/index.ts';
import type { AuthorityId } from '../reference/authorities.ts';
import { EEA } from '../reference/eea.ts';
import type { GdprId } from '../reference/laws.ts';
import { instantOf } from './local-moment.ts';
import { urgencyOf } from './urgency.ts';

export type BreachPlace = {
  readonly holidayRegion: string;
  readonly authority: AuthorityId;
  readonly leadAuthority: AuthorityId | undefined;
};

/** The authority that is told under each law: one notice each where both apply. */
export function authorityFor(law: GdprId, place: BreachPlace): AuthorityId {
  if (law === 'UK_GDPR') return 'GB';
  if (EEA.has(place.authority)) return place.authority;
  // An office outside the EEA tells the lead authority (Art. 56); until one is named, its own.
  return place.leadAuthority !== undefined && EEA.has(place.leadAuthority) ? place.leadAuthority : place.authority;
}

const REGIME = { EU_GDPR: 'EU_BREACH_72H', UK_GDPR: 'UK_BREACH_72H' } as const;
const HOURS = 72;

/** Art. 33(1): not to notify is a decision only as long as a risk is unlikely; worse news asks for a new one. */
export const standingDecision = ({
  facts,
  decision,
}: Pick<BreachRecord, 'facts' | 'decision'>): BreachDecision | null =>
  decision?.notify === 'do-not-notify' && facts.risk.level !== 'unlikely' ? null : decision;

type Told = Pick<BreachRecord, 'decision' | 'notifications'>;

/**
 * The 72 hours of Art. 33(1), once an authority. A processor owes its controller word without undue delay (Art. 33(2)) and
 * has no such clock.
 */
export function breachClocks(
  facts: Pick<BreachFacts, 'role' | 'laws' | 'aware'>,
  place: BreachPlace,
  told: Told,
  now: string,
): BreachClock[] {
  if (facts.role === 'processor') return [];
  return facts.laws.map((law) => clockUnder(law, facts.aware, place, told, Temporal.Instant.from(now)));
}

function clockUnder(
  law: GdprId,
  aware: LocalMoment,
  place: BreachPlace,
  told: Told,
  now: Temporal.Instant,
): BreachClock {
  const authority = authorityFor(law, place);
  const regime = REGIME[law];
  const reckoned = computeDeadline({
    regime,
    received: aware.local,
    events: [],
    holidayRegion: place.holidayRegion,
    timezone: aware.timezone,
  });
  const exact = instantOf(aware).add({ hours: HOURS });
  const legalEnd = reckoned.due === null ? exact : Temporal.Instant.from(reckoned.due);
  const first = firstNotice(told.notifications, authority);
  const state = stateOf(first, told.decision?.notify, Temporal.Instant.compare(now, legalEnd) > 0);
  const secondsToEnd = secondsUntil(now, legalEnd);
  return {
    law,
    regime,
    authority,
    due: reckoned.due,
    raw: reckoned.raw,
    strict: reckoned.strict,
    codes: [...reckoned.codes],
    steps: reckoned.steps.map((step) => ({ ...step })),
    ...(reckoned.problem && { problem: { code: reckoned.problem.code } }),
    lastExtensionNotice: null,
    lastRefusal: null,
    calendarVersion: reckoned.calendarVersion,
    exact: momentText(exact, aware.timezone),
    legalEnd: momentText(legalEnd, aware.timezone),
    state,
    secondsToExact: secondsUntil(now, exact),
    secondsToEnd,
    urgency: urgencyOf(
      daysLeft(now, legalEnd, aware.timezone, secondsToEnd),
      state === 'running' || state === 'overdue',
    ),
  };
}

function stateOf(
  first: Notification | undefined,
  decision: 'notify' | 'do-not-notify' | undefined,
  over: boolean,
): BreachClock['state'] {
  if (first !== undefined) return first.late ? 'met-late' : 'met';
  if (decision === 'do-not-notify') return 'not-owed';
  return over ? 'overdue' : 'running';
}

/** The notice that stops the clock of an authority. */
export const firstNotice = (notifications: readonly Notification[], authority: AuthorityId): Notification | undefined =>
  notifications.find((notice) => notice.authority === authority && notice.phase === 'first');

const secondsUntil = (now: Temporal.Instant, end: Temporal.Instant): number =>
  Math.floor((end.epochMilliseconds - now.epochMilliseconds) / 1000);

/** Whole days of the calendar; a minute past the end of today is overdue, not "due today". */
function daysLeft(now: Temporal.Instant, end: Temporal.Instant, timezone: string, seconds: number): number {
  if (seconds < 0) return -1;
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timezone).toPlainDate();
  return day(now).until(day(end), { largestUnit: 'days' }).days;
}

const momentText = (instant: Temporal.Instant, timezone: string): string =>
  instant.toZonedDateTimeISO(timezone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
