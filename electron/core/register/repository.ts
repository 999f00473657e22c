import { z } from 'zod';
import { Id } from '../../../shared/contract/primitives.ts';
import { type LinkedRecord, RecordKind } from '../../../shared/contract/core/record.ts';
import { conflict, invalid, notFound } from '../fault.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { inPlainLetters } from '../search/words.ts';
import type { Named } from './kinds.ts';

export const Row = z.strictObject({
  id: Id,
  kind: RecordKind,
  ref: z.string(),
  title: z.string(),
  version: z.int(),
  archived: z.int(),
  created_at: z.string(),
  updated_at: z.string(),
  updated_by: z.string(),
  body: z.string(),
});
export type RecordRow = z.infer<typeof Row>;

const Linked = z.strictObject({
  id: Id,
  kind: RecordKind,
  ref: z.string(),
  title: z.string(),
  archived: z.int(),
  role: z.string(),
});

export function list(db: Db, kind: RecordKind, archived: boolean): RecordRow[] {
  const rows = db
    .prepare('SELECT * FROM record WHERE kind = ? AND archived <= ? ORDER BY length(ref), ref COLLATE NOCASE')
    .all(kind, archived ? 1 : 0);
  return z.array(Row).parse(rows);
}

export function find(db: Db, kind: RecordKind, id: string): RecordRow {
  const row = db.prepare('SELECT * FROM record WHERE id = ? AND kind = ?').get(id, kind);
  if (row === undefined) throw notFound();
  return Row.parse(row);
}

/** A record of one of these kinds, where only its id is known. */
export function findAny(db: Db, kinds: readonly RecordKind[], id: string): RecordRow {
  const row = Row.safeParse(db.prepare('SELECT * FROM record WHERE id = ?').get(id));
  if (!row.success || !kinds.includes(row.data.kind)) throw notFound();
  return row.data;
}

/** A record of whatever kind. */
export function findOfWhateverKind(db: Db, id: string): RecordRow {
  const row = db.prepare('SELECT * FROM record WHERE id = ?').get(id);
  if (row === undefined) throw notFound();
  return Row.parse(row);
}

/** The record, unless somebody changed it since `version` was read. */
export function findAt(db: Db, kind: RecordKind, id: string, version: number): RecordRow {
  const row = find(db, kind, id);
  if (row.version !== version) throw conflict(row.version);
  return row;
}

export const count = (db: Db, kind: RecordKind): number =>
  z.int().parse(db.prepare('SELECT count(*) FROM record WHERE kind = ? AND archived = 0').pluck().get(kind));

export type NewRecord = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly ref: string;
  readonly title: string;
  readonly body: unknown;
  readonly names: Named;
  readonly words: string;
};

export function insert(unit: Unit, record: NewRecord): void {
  const taken = unit.db.prepare('SELECT 1 FROM record WHERE kind = ? AND ref = ?').get(record.kind, record.ref);
  if (taken !== undefined) throw invalid('reference', 'duplicate-reference');
  unit.db
    .prepare(
      'INSERT INTO record (id, kind, ref, title, version, created_at, updated_at, updated_by, body) VALUES (@id, @kind, @ref, @title, 1, @at, @at, @actor, @body)',
    )
    .run({
      id: record.id,
      kind: record.kind,
      ref: record.ref,
      title: record.title,
      at: unit.at,
      actor: unit.actor,
      body: JSON.stringify(record.body),
    });
  relink(unit.db, record.id, record.names);
  index(unit.db, record);
}

export type Revision = {
  readonly title: string;
  readonly body: unknown;
  readonly names: Named;
  readonly words: string;
};

/** Writes the next version; the caller has checked the one it was made from. Returns the new version. */
export function revise(unit: Unit, row: RecordRow, revision: Revision): number {
  const version = row.version + 1;
  unit.db
    .prepare(
      'UPDATE record SET title = @title, body = @body, version = @version, updated_at = @at, updated_by = @actor WHERE id = @id',
    )
    .run({
      id: row.id,
      title: revision.title,
      body: JSON.stringify(revision.body),
      version,
      at: unit.at,
      actor: unit.actor,
    });
  relink(unit.db, row.id, revision.names);
  index(unit.db, { id: row.id, kind: row.kind, ref: row.ref, title: revision.title, words: revision.words });
  return version;
}

export function setArchived(unit: Unit, row: RecordRow, archived: boolean): number {
  const version = row.version + 1;
  unit.db
    .prepare('UPDATE record SET archived = ?, version = ?, updated_at = ?, updated_by = ? WHERE id = ?')
    .run(archived ? 1 : 0, version, unit.at, unit.actor, row.id);
  return version;
}

/** Both ways: what this record names, and what names it. */
export function linksOf(db: Db, id: string): LinkedRecord[] {
  const rows = db
    .prepare(
      `SELECT r.id, r.kind, r.ref, r.title, r.archived, l.role FROM link l JOIN record r ON r.id = l.to_id WHERE l.from_id = @id
       UNION
       SELECT r.id, r.kind, r.ref, r.title, r.archived, l.role FROM link l JOIN record r ON r.id = l.from_id WHERE l.to_id = @id
       ORDER BY 2, 3`,
    )
    .all({ id });
  return z
    .array(Linked)
    .parse(rows)
    .map((row) => ({ ...row, archived: row.archived === 1 }));
}

/** The next free reference of a kind, `PA-18` after `PA-17`. */
export function nextRef(db: Db, kind: RecordKind, prefix: string): string {
  const refs = z.array(z.string()).parse(db.prepare('SELECT ref FROM record WHERE kind = ?').pluck().all(kind));
  const numbers = refs
    .map((ref) => (ref.startsWith(`${prefix}-`) ? Number(ref.slice(prefix.length + 1)) : 0))
    .filter(Number.isSafeInteger);
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function relink(db: Db, id: string, names: Named): void {
  db.prepare('DELETE FROM link WHERE from_id = ?').run(id);
  const exists = db.prepare("SELECT 1 FROM record WHERE id = @to AND (@kind = 'any' OR kind = @kind)");
  const add = db.prepare('INSERT OR IGNORE INTO link (from_id, to_id, role) VALUES (?, ?, ?)');
  for (const { role, field, kind, ids } of names) {
    for (const to of ids) {
      if (exists.get({ to, kind }) === undefined) throw invalid(field, 'unknown-record');
      add.run(id, to, role);
    }
  }
}

function index(
  db: Db,
  entry: {
    readonly id: string;
    readonly kind: string;
    readonly ref: string;
    readonly title: string;
    readonly words: string;
  },
): void {
  db.prepare('INSERT OR IGNORE INTO search_number (record_id) VALUES (?)').run(entry.id);
  const number = db.prepare('SELECT number FROM search_number WHERE record_id = ?').pluck().get(entry.id);
  db.prepare('DELETE FROM search WHERE rowid = ?').run(number);
  db.prepare('INSERT INTO search (rowid, id, kind, ref, title, body, plain) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    number,
    entry.id,
    entry.kind,
    entry.ref,
    entry.title,
    entry.words,
    inPlainLetters(`${entry.title} ${entry.words}`),
  );
}
