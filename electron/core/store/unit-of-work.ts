import type { Topic } from '../../../shared/contract/core/evidence.ts';
import { locked, unavailable } from '../fault.ts';
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
  /**
   * Many changes with waits between them, whole or not at all. The register takes no other change meanwhile. `as` gives the
   * register in the name of another actor and at another time; the journal has the name, and always the real time.
   */
  readonly together: <T>(work: (as: (actor: string, clock: Clock) => Store) => Promise<T>) => Promise<T>;
  /** Whether the journal was walked since the vault was opened, and held: what is appended since is ours. */
  readonly journal: { verified: boolean };
};

export function createStore(
  db: Db,
  actor: string,
  clock: Clock,
  announce: (topics: ReadonlySet<Topic>) => void,
): Store {
  const journal = { verified: false };
  let together = false;

  const changeAs = <T>(acting: string, at: string, topics: Set<Topic>, work: (unit: Unit) => T): T => {
    let entered = 0;
    const real = clock.now();
    return db
      .transaction(() => {
        const outcome = work({
          db,
          at,
          actor: acting,
          enter(entry, ...more) {
            append(db, entry, real, acting);
            for (const topic of more) topics.add(topic);
            entered += 1;
          },
        });
        // A change without a journal entry would be evidence that never existed.
        if (entered === 0) throw new Error('a unit of work must enter the journal');
        return outcome;
      })
      .immediate();
  };

  const assertAlone = (): void => {
    if (together) throw unavailable('errors.busy');
  };

  return {
    db,
    actor,
    clock,
    journal,
    change(work) {
      assertAlone();
      const topics = new Set<Topic>();
      const result = changeAs(actor, clock.now(), topics, work);
      announce(topics);
      return result;
    },
    async together(work) {
      assertAlone();
      const topics = new Set<Topic>();
      const within = (acting: string, theirs: Clock): Store => ({
        db,
        actor: acting,
        clock: theirs,
        journal,
        change: (step) => changeAs(acting, theirs.now(), topics, step),
        together: (more) => more(within),
      });
      db.exec('BEGIN IMMEDIATE');
      together = true;
      try {
        const result = await work(within);
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // A vault that was closed meanwhile has taken everything back already.
        if (!db.open) throw locked();
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      } finally {
        together = false;
        announce(topics);
      }
    },
  };
}
