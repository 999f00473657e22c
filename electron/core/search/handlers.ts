import { z } from 'zod';
import type { Os } from '../os.ts';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import type { Store } from '../store/unit-of-work.ts';

const Hit = z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string(), excerpt: z.string() });

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
           WHERE search MATCH ? AND r.archived = 0 ORDER BY bm25(search, 0, 0, 10, 5, 1) LIMIT 30`,
        )
        .all(query);
      return z.array(Hit).parse(rows);
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
