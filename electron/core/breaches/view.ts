import type { BreachClock, BreachListItem, BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { breachClocks } from '../../../shared/domain/breach-clock.ts';
import { timelineOf } from '../journal/timeline.ts';
import { linksOf } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { type Breach, type Desk, isClosed, missingOf } from './breach.ts';
import type { BreachRow } from './repository.ts';

export const clocksOf = (breach: Breach, desk: Desk): BreachClock[] =>
  breachClocks(breach.facts, desk.place, breach, desk.now);

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
    notify: breach.decision?.notify ?? 'undecided',
    next: nextClock(clocksOf(breach, desk)),
    missing: missingOf(breach, desk.place).length,
    updatedAt: row.updated_at,
  };
}

/** The clock that ends first of those that still ask for something. */
export function nextClock(clocks: readonly BreachClock[]): BreachListItem['next'] {
  const [first, ...rest] = clocks.filter(({ state }) => state === 'running' || state === 'overdue');
  if (first === undefined) return null;
  const { authority, exact, legalEnd, state, secondsToEnd, urgency } = rest.reduce(
    (earliest, other) => (other.secondsToEnd < earliest.secondsToEnd ? other : earliest),
    first,
  );
  return { authority, exact, legalEnd, state, secondsToEnd, urgency };
}
