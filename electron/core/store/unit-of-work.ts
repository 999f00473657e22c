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
  /** Writes what decides nothing and is evidence of nothing: no journal entry, nothing follows, nobody is told. */
  readonly aside: (work: (db: Db, at: string) => void) => void;
  /**
   * Many changes with waits between them, whole or not at all. The register takes no other change meanwhile. `as` gives the
   * register in the name of another actor and at another time; the journal has the name, and always the real time.
   */
  readonly together: <T>(work: (as: (actor: string, clock: Clock) => Store) => Promise<T>) => Promise<T>;
  /** Whether the journal was walked since the vault was opened, and held: what is appended since is ours. */
  readonly journal: { verified: boolean };
};

/** What follows from a change, inside the same unit of work: told of everything that was entered in the journal. */
export type Consequences = {
  readonly follow: (unit: Unit, entered: readonly JournalDraft[], clock: Clock) => void;
  /** A unit of work that consequences had followed was taken back. */
  readonly undone: () => void;
};

export function createStore(
  db: Db,
  actor: string,
  clock: Clock,
  announce: (topics: ReadonlySet<Topic>) => void,
  consequences: Consequences,
): Store {
  const journal = { verified: false };
  let together = false;

  const changeAs = <T>(acting: string, at: string, topics: Set<Topic>, work: (unit: Unit) => T): T => {
    const entered: JournalDraft[] = [];
    const real = clock.now();
    const unit: Unit = {
      db,
      at,
      actor: acting,
      enter(entry, ...more) {
        append(db, entry, real, acting);
        for (const topic of more) topics.add(topic);
        entered.push(entry);
      },
    };
    const whole = db.transaction(() => {
      const outcome = work(unit);
      // A change without a journal entry would be evidence that never existed.
      if (entered.length === 0) throw new Error('a unit of work must enter the journal');
      consequences.follow(unit, [...entered], clock);
      return outcome;
    });
    try {
      return whole.immediate();
    } catch (error) {
      if (entered.length > 0) consequences.undone();
      throw error;
    }
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
    aside(work) {
      assertAlone();
      db.transaction(() => {
        work(db, clock.now());
      }).immediate();
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
        aside: (step) => {
          step(db, theirs.now());
        },
        together: (more) => more(within),
      });
      db.exec('BEGIN IMMEDIATE');
      together = true;
      try {
        const result = await work(within);
        db.exec('COMMIT');
        return result;
      } catch (error) {
        consequences.undone();
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
