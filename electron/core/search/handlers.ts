import { z } from 'zod';
import type { Os } from '../os.ts';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import type { Store } from '../store/unit-of-work.ts';

const Hit = z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string(), excerpt: z.string() });

const SHOWN = 30;

export function searchHandlers(os: Os['search'], store: () => Store) {
  return {
    find: os.find.handler(({ input }) => {
      const { db } = store();
      const query = asQuery(input.text);
      if (query === '') return [];
      const rows = db
        .prepare(
          `SELECT s.id, s.kind, s.ref, s.title, snippet(search, 4, '', '', '…', 12) AS excerpt
           FROM search s JOIN record r ON r.id = s.id
           WHERE search MATCH ? AND r.archived = 0 ORDER BY bm25(search, 0, 0, 10, 5, 1) LIMIT ${SHOWN}`,
        )
        .all(query);
      const parts = db
        .prepare(
          `SELECT r.id, r.kind, r.ref, r.title, snippet(search_part, 2, '', '', '…', 12) AS excerpt
           FROM search_part p JOIN record r ON r.id = p.record_id
           WHERE search_part MATCH ? AND r.archived = 0 ORDER BY bm25(search_part) LIMIT ${SHOWN}`,
        )
        .all(query);
      // A record once, by its own words before those of its mails.
      const found = new Map<string, z.infer<typeof Hit>>();
      for (const hit of z.array(Hit).parse([...rows, ...parts])) if (!found.has(hit.id)) found.set(hit.id, hit);
      return [...found.values()].slice(0, SHOWN);
    }),
  };
}

/** Each typed word must begin a word of the record; quoting keeps FTS operators mere text. */
const asQuery = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => `"${word}"*`)
    .join(' ');
