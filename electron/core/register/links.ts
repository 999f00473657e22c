import { z } from 'zod';
import { LinkedRecord, type RecordKind } from '../../../shared/contract/core/record.ts';
import type { Db } from '../store/open.ts';

/** Records of one kind naming this one that are sent with it; how many more there are is only counted. */
const MOST_NAMING = 200;

const Row = z.strictObject({ ...LinkedRecord.shape, archived: z.int(), of: z.int() });

/**
 * What a record names, whole, and what names it, bounded: thousands of activities may name one processor. The shown ones
 * of each kind come first by reference, those not archived before the others.
 */
export function shownLinks(
  db: Db,
  id: string,
): { links: LinkedRecord[]; linksLeftOff: Partial<Record<RecordKind, number>> } {
  const rows = z.array(Row).parse(
    db
      .prepare(
        `WITH naming AS (
           SELECT r.id, r.kind, r.ref, r.title, r.archived, l.role,
                  row_number() OVER (PARTITION BY r.kind ORDER BY r.archived, length(r.ref), r.ref) AS place,
                  count(*) OVER (PARTITION BY r.kind) AS of
           FROM link l JOIN record r ON r.id = l.from_id WHERE l.to_id = @id)
         SELECT r.id, r.kind, r.ref, r.title, r.archived, l.role, 0 AS of
           FROM link l JOIN record r ON r.id = l.to_id WHERE l.from_id = @id
         UNION
         SELECT id, kind, ref, title, archived, role, of FROM naming WHERE place <= @most
         ORDER BY 2, 3`,
      )
      .all({ id, most: MOST_NAMING }),
  );
  return {
    links: rows.map(({ of: _, ...row }) => ({ ...row, archived: row.archived === 1 })),
    linksLeftOff: Object.fromEntries(
      rows.filter(({ of }) => of > MOST_NAMING).map(({ kind, of }) => [kind, of - MOST_NAMING]),
    ),
  };
}
