import { z } from 'zod';
import { NamedRecord } from '../../../shared/contract/core/history.ts';
import type { Db } from '../store/open.ts';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The records that stand in what is told, by what they are called now. */
export function namedIn(db: Db, told: unknown): NamedRecord[] {
  const ids = [...new Set(JSON.stringify(told).match(ID))];
  const rows = db
    .prepare('SELECT id, kind, ref, title FROM record WHERE id IN (SELECT value FROM json_each(?)) ORDER BY kind, ref')
    .all(JSON.stringify(ids));
  return z.array(NamedRecord).parse(rows);
}
