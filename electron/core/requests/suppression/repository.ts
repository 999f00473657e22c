import { z } from 'zod';
import { SuppressionEntry } from '../../../../shared/contract/core/suppression.ts';
import { notFound } from '../../fault.ts';
import type { Db } from '../../store/open.ts';
import type { Unit } from '../../store/unit-of-work.ts';

const Row = z.strictObject({
  id: z.string(),
  kind: z.string(),
  hash: z.string(),
  address: z.string(),
  purpose: z.string(),
  request_id: z.string().nullable(),
  reference: z.string().nullable(),
  since: z.string(),
  added_by: z.string(),
  lifted_on: z.string().nullable(),
  lifted_reason: z.string().nullable(),
});

const SELECT = 'SELECT s.*, r.ref AS reference FROM suppression s LEFT JOIN record r ON r.id = s.request_id';

function entry(raw: unknown): SuppressionEntry {
  const row = Row.parse(raw);
  return SuppressionEntry.parse({
    id: row.id,
    kind: row.kind,
    hash: row.hash,
    address: row.address,
    purpose: row.purpose,
    requestId: row.request_id,
    requestReference: row.reference ?? '',
    since: row.since,
    addedBy: row.added_by,
    lifted: row.lifted_on === null ? null : { on: row.lifted_on, reason: row.lifted_reason ?? '' },
  });
}

/** `hashes` are those the words would have as an address; empty words list everything. */
export function list(
  db: Db,
  find: { readonly text: string; readonly hashes: readonly string[]; readonly lifted: boolean },
): SuppressionEntry[] {
  return db
    .prepare(
      `${SELECT} WHERE (@lifted = 1 OR s.lifted_on IS NULL)
       AND (@text = '' OR s.hash IN (SELECT value FROM json_each(@hashes)) OR instr(lower(s.address), lower(@text)) > 0 OR s.hash = lower(@text))
       ORDER BY s.since DESC, s.kind, s.hash`,
    )
    .all({ text: find.text, hashes: JSON.stringify(find.hashes), lifted: find.lifted ? 1 : 0 })
    .map(entry);
}

export const standing = (db: Db): SuppressionEntry[] => list(db, { text: '', hashes: [], lifted: false });

/** What stands because of one case: named in its letters. */
export const ofRequest = (db: Db, requestId: string): SuppressionEntry[] =>
  standing(db).filter((one) => one.requestId === requestId);

export function get(db: Db, id: string): SuppressionEntry {
  const row = db.prepare(`${SELECT} WHERE s.id = ?`).get(id);
  if (row === undefined) throw notFound();
  return entry(row);
}

export const isStanding = (db: Db, kind: string, hash: string): boolean =>
  db.prepare('SELECT 1 FROM suppression WHERE kind = ? AND hash = ? AND lifted_on IS NULL').get(kind, hash) !==
  undefined;

export type NewEntry = Pick<SuppressionEntry, 'id' | 'kind' | 'hash' | 'address' | 'purpose' | 'requestId' | 'since'>;

export function insert(unit: Unit, one: NewEntry): void {
  unit.db
    .prepare(
      `INSERT INTO suppression (id, kind, hash, address, purpose, request_id, since, added_by)
       VALUES (@id, @kind, @hash, @address, @purpose, @requestId, @since, @actor)`,
    )
    .run({ ...one, actor: unit.actor });
}

/** The entry stays as evidence that it stood, without the address it no longer needs. */
export function lift(unit: Unit, id: string, on: string, reason: string): void {
  unit.db
    .prepare("UPDATE suppression SET lifted_on = ?, lifted_reason = ?, address = '' WHERE id = ?")
    .run(on, reason, id);
}
