import { z } from 'zod';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import type { Os } from '../os.ts';
import type { Db } from '../store/open.ts';
import type { Store } from '../store/unit-of-work.ts';

const Hit = z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string(), excerpt: z.string() });
type Hit = z.infer<typeof Hit>;

const SHOWN = 30;
/** A list that is narrowed by a search shows all it finds. */
const OF_ONE_KIND = 2000;
const WORDS = 8;

export function searchHandlers(os: Os['search'], store: () => Store) {
  return {
    find: os.find.handler(({ input: { text, kind } }) => {
      const { db } = store();
      const words = wordsOf(text);
      if (words.length === 0) return [];
      const limit = kind === undefined ? SHOWN : OF_ONE_KIND;
      const hits = hitsOf(db, words, holding(db, words)).filter((hit) => kind === undefined || hit.kind === kind);
      return hits.slice(0, limit);
    }),
  };
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

/** Each record once, with the passage of its own fields before one of its mails, notes and letters. */
function hitsOf(db: Db, words: readonly string[], ids: readonly string[]): Hit[] {
  const asked = { any: words.join(' OR '), ids: JSON.stringify(ids) };
  const rows = db
    .prepare(
      `SELECT s.id, s.kind, s.ref, s.title, snippet(search, 4, '', '', '…', 12) AS excerpt
       FROM search s JOIN record r ON r.id = s.id
       WHERE search MATCH @any AND r.archived = 0 AND s.id IN (SELECT value FROM json_each(@ids))
       ORDER BY bm25(search, 0, 0, 10, 5, 1)`,
    )
    .all(asked);
  const parts = db
    .prepare(
      `SELECT r.id, r.kind, r.ref, r.title, snippet(search_part, 2, '', '', '…', 12) AS excerpt
       FROM search_part p JOIN record r ON r.id = p.record_id
       WHERE search_part MATCH @any AND r.archived = 0 AND r.id IN (SELECT value FROM json_each(@ids))
       ORDER BY bm25(search_part)`,
    )
    .all(asked);
  const found = new Map<string, Hit>();
  for (const hit of z.array(Hit).parse([...rows, ...parts])) if (!found.has(hit.id)) found.set(hit.id, hit);
  return [...found.values()];
}

/** Each typed word must begin a word of the record; quoting keeps FTS operators mere text. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, WORDS)
    .map((word) => `"${word}"*`);
