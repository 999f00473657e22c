import { z } from 'zod';
import { Id } from '../../../shared/contract/primitives.ts';
import { type RegisterKind, RegisterKind as Kind } from '../../../shared/contract/core/history.ts';
import type { Db } from '../store/open.ts';

/** A record as the journal left it at some moment; `told` is the entry that stated its fields, null once erased. */
const State = z.strictObject({
  id: Id,
  kind: Kind,
  ref: z.string(),
  version: z.int(),
  at: z.string(),
  actor: z.string(),
  created_at: z.string(),
  archived: z.int(),
  told: z.string().nullable(),
});
export type State = z.infer<typeof State>;

/** Up to where the journal is read: before an instant, or up to an entry. */
export type Until = { readonly before: string } | { readonly seq: number };

/** Acts whose entry holds all fields of the record. */
const STATING =
  "'create', 'update', 'revert', 'undo', 'found-by-rule', 'closed-by-rule', 'reopened-by-rule', 'restated-by-rule'";

/** What follows the kind in an action. */
const ACT = "substr(action, instr(action, '.') + 1)";

/**
 * One pass over the journal's index finds for each record its last entry, the last that stated its fields and the last that
 * put it away or took it out; only those are then read. Of entries by a clock that went back the later written counts.
 */
const states = (which: string, until: string): string => `
  WITH moment AS MATERIALIZED (
    SELECT record_id, kind, max(seq) AS last, min(at) AS created_at,
           max(CASE WHEN ${ACT} IN (${STATING}) THEN seq END) AS stated,
           max(CASE WHEN ${ACT} IN ('archive', 'restore') THEN seq END) AS shelved
    FROM journal WHERE ${which} AND ${until} GROUP BY kind, record_id
  )
  SELECT m.record_id AS id, m.kind, l.ref, l.version, l.at, l.actor, m.created_at,
         coalesce(s.action = m.kind || '.archive', 0) AS archived, p.payload AS told
  FROM moment m JOIN journal l ON l.seq = m.last
  LEFT JOIN journal s ON s.seq = m.shelved
  LEFT JOIN journal_payload p ON p.seq = m.stated`;

const untilOf = (until: Until): string => ('seq' in until ? 'seq <= @seq' : 'at < @before');

/** A whole register at a moment. */
export function statesOf(db: Db, kind: RegisterKind, until: Until): State[] {
  const sql = `${states('kind = @kind', untilOf(until))} ORDER BY length(l.ref), l.ref COLLATE NOCASE`;
  return z.array(State).parse(db.prepare(sql).all({ kind, ...until }));
}

/** One record at a moment; undefined before it was created. */
export function stateOf(db: Db, id: string, kind: RegisterKind, until: Until): State | undefined {
  const row = db.prepare(states('kind = @kind AND record_id = @id', untilOf(until))).get({ id, kind, ...until });
  return row === undefined ? undefined : State.parse(row);
}

/** Every record of any register at a moment that `ids` names, or that names `by`. */
export function statesAround(db: Db, by: string, ids: readonly string[], until: Until): State[] {
  const sql = `SELECT * FROM (${states('kind IN (SELECT value FROM json_each(@kinds))', untilOf(until))})
    WHERE id IN (SELECT value FROM json_each(@ids)) OR instr(told, @by) > 0`;
  const kinds = JSON.stringify(Kind.options);
  return z.array(State).parse(db.prepare(sql).all({ by, ids: JSON.stringify(ids), kinds, ...until }));
}
