import type { JournalDraft } from '../journal/journal.ts';
import { today } from '../organisation/places.ts';
import type { Clock } from '../ports.ts';
import type { Consequences, Store, Unit } from '../store/unit-of-work.ts';
import { assertNotDoneByHand, assertStillOfItsRule } from './by-hand.ts';
import { decide, type Step } from './decide.ts';
import { type Mirror, readMirror } from './mirror.ts';
import { isByRule, writeSteps } from './write-steps.ts';

/** Keeps the findings of the rules true: after every change, and when a new day changes what is overdue or has lapsed. */
export type Watch = Consequences & {
  /** Looks at everything when the vault was just opened and whenever its day has turned. */
  readonly keepUp: (store: Store) => void;
};

export function createWatch(): Watch {
  let mirror: Mirror | undefined;
  /** The day the whole register was last looked at, and the minute that was last asked for. */
  let day = '';
  let minute = '';

  const decideAll = (of: Mirror, subjects: Iterable<string>, on: string): Step[] =>
    [...subjects].flatMap((id) => decide(of, id, on));

  return {
    follow(unit, entered, clock) {
      const on = today({ db: unit.db, clock });
      const known = mirror;
      mirror ??= readMirror(unit.db);
      const affected = known === undefined ? mirror.everything() : refreshed(known, entered);
      const steps = decideAll(mirror, affected, on);
      assertNotDoneByHand(steps, byHand(entered));
      write(unit, mirror, steps);
    },
    undone() {
      mirror = undefined;
      day = '';
    },
    keepUp(store) {
      // Within a unit of work there is nothing to add: what follows from it follows at its end.
      if (store.db.inTransaction) return;
      mirror ??= readMirror(store.db);
      // Once a minute at most, so that a disk that takes no change does not stop every reading.
      const now = minuteOf(store.clock);
      if (now === minute) return;
      minute = now;
      const on = today(store);
      if (on === day) return;
      day = on;
      const steps = decideAll(mirror, mirror.everything(), on);
      if (steps.length > 0)
        store.change((unit) => {
          writeSteps(unit, steps);
        });
    },
  };
}

/** Reads what was changed anew; returns all that it may concern. */
function refreshed(mirror: Mirror, entered: readonly JournalDraft[]): ReadonlySet<string> {
  const affected = new Set<string>();
  const seen = new Set<string>();
  for (const { kind, recordId, action } of entered) {
    if (recordId === '' || seen.has(recordId)) continue;
    seen.add(recordId);
    const before = mirror.findings.find(recordId);
    for (const id of mirror.refresh(kind, recordId)) affected.add(id);
    if (kind === 'finding' && !isByRule(action)) assertStillOfItsRule(before, mirror.findings.find(recordId));
  }
  return affected;
}

const byHand = (entered: readonly JournalDraft[]): ReadonlySet<string> =>
  new Set(entered.flatMap(({ action, recordId }) => (isByRule(action) ? [] : [recordId])));

function write(unit: Unit, mirror: Mirror, steps: readonly Step[]): void {
  if (steps.length === 0) return;
  for (const id of writeSteps(unit, steps)) mirror.refresh('finding', id);
}

const minuteOf = (clock: Clock): string => clock.now().slice(0, 16);
