import type { BreachClock, BreachListItem, BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { breachClocks, standingDecision } from '../../../shared/domain/breach-clock.ts';
import { timelineOf } from '../journal/timeline.ts';
import { linksOf } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { type Breach, type Desk, isClosed, missingOf } from './breach.ts';
import type { BreachRow } from './repository.ts';

export const clocksOf = (breach: Breach, desk: Desk): BreachClock[] =>
  breachClocks(breach.facts, desk.place, { ...breach, decision: standingDecision(breach) }, desk.now);

export function recordView(store: Store, { row, breach }: BreachRow, desk: Desk): BreachRecord {
  return {
    id: row.id,
    reference: row.ref,
    version: row.version,
    state: isClosed(breach) ? 'closed' : 'open',
    ...breach,
    clocks: clocksOf(breach, desk),
    missing: missingOf(breach, desk.place),
    links: linksOf(store.db, row.id),
    timeline: timelineOf(store.db, row.id),
  };
}

export function listView({ row, breach }: BreachRow, desk: Desk): BreachListItem {
  const { facts } = breach;
  const clocks = clocksOf(breach, desk);
  return {
    id: row.id,
    reference: row.ref,
    name: facts.name,
    state: isClosed(breach) ? 'closed' : 'open',
    role: facts.role,
    laws: facts.laws,
    nature: facts.nature,
    risk: facts.risk.level,
    aware: facts.aware,
    people: facts.people.approximate,
    notify: standingDecision(breach)?.notify ?? 'undecided',
    next: nextClock(clocks),
    ended: endOf(clocks),
    missing: missingOf(breach, desk.place).length,
    updatedAt: row.updated_at,
  };
}

/** The clock that ends first of those that still ask for something. */
export function nextClock(clocks: readonly BreachClock[]): BreachListItem['next'] {
  const [first, ...rest] = clocks.filter(({ state }) => state === 'running' || state === 'overdue');
  if (first === undefined) return null;
  const { authority, exact, legalEnd, state, secondsToExact, secondsToEnd, urgency } = rest.reduce(
    (earliest, other) => (other.secondsToEnd < earliest.secondsToEnd ? other : earliest),
    first,
  );
  return { authority, exact, legalEnd, state, secondsToExact, secondsToEnd, urgency };
}

/** One late notice makes the whole late; nothing has ended while a clock still asks for something. */
function endOf(clocks: readonly BreachClock[]): BreachListItem['ended'] {
  const states = new Set(clocks.map(({ state }) => state));
  if (states.has('running') || states.has('overdue')) return null;
  const ends = ['met-late', 'met', 'not-owed'] as const;
  return ends.find((end) => states.has(end)) ?? null;
}
