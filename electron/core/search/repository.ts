import { z } from 'zod';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import type { Db } from '../store/open.ts';
import { prefixesOf } from './words.ts';

/** A record found, and the row of the index whose text shows why: one of its own fields, or of a part of it. */
const Ranked = z.strictObject({
  id: Id,
  kind: RecordKind,
  ref: z.string(),
  title: z.string(),
  from: z.enum(['record', 'part']),
  number: z.int(),
});
export type Ranked = z.infer<typeof Ranked>;

/** Each record once that holds every word, best first; its own fields before its mails, notes and letters. */
export function ranked(db: Db, typed: string): Ranked[] {
  const words = prefixesOf(typed);
  if (words.length === 0) return [];
  const asked = { any: words.join(' OR '), ids: JSON.stringify(holding(db, words)) };
  const rows = db
    .prepare(
      `SELECT s.id, s.kind, s.ref, r.title, 'record' AS "from", s.rowid AS number
       FROM search s JOIN record r ON r.id = s.id
       WHERE search MATCH @any AND r.archived = 0 AND s.id IN (SELECT value FROM json_each(@ids))
       ORDER BY bm25(search, 0, 0, 10, 5, 1, 1), s.rowid`,
    )
    .all(asked);
  const parts = db
    .prepare(
      `SELECT r.id, r.kind, r.ref, r.title, 'part' AS "from", p.rowid AS number
       FROM search_part p JOIN record r ON r.id = p.record_id
       WHERE search_part MATCH @any AND r.archived = 0 AND r.id IN (SELECT value FROM json_each(@ids))
       ORDER BY bm25(search_part), p.rowid`,
    )
    .all(asked);
  const found = new Map<string, Ranked>();
  for (const hit of z.array(Ranked).parse([...rows, ...parts])) if (!found.has(hit.id)) found.set(hit.id, hit);
  return [...found.values()];
}

/** The words the index keeps of a hit. */
export function textOf(db: Db, { from, number }: Ranked): string {
  const row = db.prepare(`SELECT body FROM ${from === 'record' ? 'search' : 'search_part'} WHERE rowid = ?`);
  return z.string().parse(row.pluck().get(number));
}

/** The records that hold every word, one perhaps in a field and another in a letter. */
function holding(db: Db, words: readonly string[]): string[] {
  const having = db
    .prepare(
      'SELECT id FROM search WHERE search MATCH @word UNION SELECT record_id FROM search_part WHERE search_part MATCH @word',
    )
    .pluck();
  const [first = [], ...rest] = words.map((word) => z.array(z.string()).parse(having.all({ word })));
  return rest.reduce((kept, more) => {
    const also = new Set(more);
    return kept.filter((id) => also.has(id));
  }, first);
}
