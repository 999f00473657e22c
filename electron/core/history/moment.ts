import { Temporal } from 'temporal-polyfill';
import type { Point } from '../../../shared/contract/core/record.ts';
import { notFound } from '../fault.ts';
import { timezone } from '../organisation/places.ts';
import type { Db } from '../store/open.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { Until } from './states.ts';

/**
 * The end of a day at the main office, as the journal's instants compare: they are UTC with and without fractions of a
 * second, so the bound carries neither a fraction nor the `Z` that would sort after one.
 */
export function endOf(store: Store, day: string): Until {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timezone(store)).toInstant();
  return { before: next.toString({ smallestUnit: 'second' }).slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) };
}

/** Up to where the journal is read for a moment in a record's life. */
export function untilOf(store: Store, id: string, at: Point): Until {
  return 'on' in at ? endOf(store, at.on) : { seq: entryOf(store.db, id, at.version) };
}

/** The entry that made a version. */
function entryOf(db: Db, id: string, version: number): number {
  const seq = db.prepare('SELECT max(seq) FROM journal WHERE record_id = ? AND version = ?').pluck().get(id, version);
  if (typeof seq !== 'number') throw notFound();
  return seq;
}
