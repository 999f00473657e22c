import type { Topic } from '../../../shared/contract/core/evidence.ts';
import { append, type JournalDraft } from '../journal/journal.ts';
import type { Clock } from '../ports.ts';
import type { Db } from './open.ts';

/** One change under way: the connection, the moment, who acts, and the journal it must write to. */
export type Unit = {
  readonly db: Db;
  readonly at: string;
  readonly actor: string;
  /** Enters the change in the journal and tells the page, after the commit, what to read again. */
  readonly enter: (entry: JournalDraft, ...topics: readonly Topic[]) => void;
};

/** An open register: reads, and changes that are whole or not at all. */
export type Store = {
  readonly db: Db;
  readonly actor: string;
  readonly clock: Clock;
  readonly change: <T>(work: (unit: Unit) => T) => T;
  /** Whether the journal was walked since the vault was opened, and held: what is appended since is ours. */
  readonly journal: { verified: boolean };
};

export function createStore(
  db: Db,
  actor: string,
  clock: Clock,
  announce: (topics: ReadonlySet<Topic>) => void,
): Store {
  return {
    db,
    actor,
    clock,
    journal: { verified: false },
    change(work) {
      const topics = new Set<Topic>();
      let entered = 0;
      const at = clock.now();
      const result = db
        .transaction(() => {
          const outcome = work({
            db,
            at,
            actor,
            enter(entry, ...more) {
              append(db, entry, at, actor);
              for (const topic of more) topics.add(topic);
              entered += 1;
            },
          });
          // A change without a journal entry would be evidence that never existed.
          if (entered === 0) throw new Error('a unit of work must enter the journal');
          return outcome;
        })
        .immediate();
      announce(topics);
      return result;
    },
  };
}
