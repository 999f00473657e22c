import { Temporal } from 'temporal-polyfill/implementation';
import type { DeadlineEvent, DeadlineFacts } from '../input.ts';
import type { Problem } from '../problems.ts';
import { isAfter, parseDayOf } from './dates.ts';
import type { History, Wait } from './history.ts';
import { pairWaits, pauseKindOf, type DatedEvent } from './waits.ts';

export const isProblem = (read: object): read is Problem => 'code' in read;

const key = ({ date, type, reason }: DeadlineEvent) => `${date} ${type} ${reason}`;

function readEvents(facts: DeadlineFacts, received: Temporal.PlainDate): readonly DatedEvent[] | Problem {
  const dated: DatedEvent[] = [];
  // A fixed order first, so that of several faults the same one is named however the events are listed.
  for (const event of facts.events.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const day = parseDayOf(event.date, facts.timezone);
    if (day === null) return { code: 'EVENT_NOT_A_DATE', event };
    if (isAfter(received, day)) return { code: 'EVENT_BEFORE_RECEIPT', event };
    dated.push({ event, day });
  }
  return dated.sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}

/** The events of a line in order of time, questions paired with their answers; or why they cannot all have happened. */
export function readHistory(facts: DeadlineFacts, received: Temporal.PlainDate): History | Problem {
  const dated = readEvents(facts, received);
  if (isProblem(dated)) return dated;
  const notices = dated.filter(({ event }) => event.type === 'extend').map(({ day }) => day);
  const questions = dated.filter(({ event }) => event.type !== 'extend');
  const waits: Wait[] = [];
  for (const [reason, events] of Map.groupBy(questions, ({ event }) => event.reason)) {
    const kind = pauseKindOf(reason);
    if (kind === null) return { code: 'UNKNOWN_PAUSE_REASON', event: events[0]?.event ?? null };
    const paired = pairWaits(kind, events);
    if (isProblem(paired)) return paired;
    waits.push(...paired);
  }
  waits.sort((a, b) => Temporal.PlainDate.compare(a.asked, b.asked) || (a.reason < b.reason ? -1 : 1));
  return { received, waits, notices };
}
