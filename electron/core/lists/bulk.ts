import { z } from 'zod';
import {
  type BulkChange,
  BULK_KINDS,
  type BulkKind,
  type BulkPart,
  bulkPath,
} from '../../../shared/contract/core/lists/bulk.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { invalid, notFound, rejected } from '../fault.ts';
import { payloadOf } from '../journal/journal.ts';
import type { Os } from '../os.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY, FINDING, type Kind, MEASURE, PROCESSOR, SYSTEM, TRANSFER } from '../register/kinds.ts';
import { newId, updateRecord } from '../register/records.ts';
import { find, type RecordRow } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { type Body, readAt, writtenAt } from './places.ts';

type Key = { readonly id: string; readonly version: number };

const Before = z.record(z.string(), z.unknown());
/** What the journal keeps of one change of many: where each record stands since, and what it said before. */
const Group = z.strictObject({
  kind: z.enum(BULK_KINDS),
  records: z.array(z.strictObject({ id: z.string(), version: z.int(), before: Before })),
});
type Group = z.infer<typeof Group>;

/** Changes of many records at once: each has its own version and its own entry, and all stand or fall together. */
export function bulkHandlers(os: Os['bulk'], store: () => Store) {
  return {
    edit: os.edit.handler(({ input: { kind, records, change } }) =>
      store().change((unit) => {
        const { edit } = bulkOf(kind);
        const rows = unchangedRows(unit.db, kind, records);
        const edited = rows.map((row) => edit(unit, row, (fields) => partsChanged(kind, fields, change)));
        return entered(unit, 'bulk.edit', { kind, records: edited });
      }),
    ),
    latest: os.latest.handler(({ input: { kind } }) => latestOf(store().db, kind)),
    undo: os.undo.handler(({ input: { group } }) =>
      store().change((unit) => {
        const { kind, records } = groupOf(unit.db, group);
        const { edit } = bulkOf(kind);
        const before = new Map(records.map((record) => [record.id, record.before]));
        const rows = unchangedRows(unit.db, kind, records);
        const restored = rows.map((row) => edit(unit, row, () => before.get(row.id) ?? {}));
        return entered(unit, 'bulk.undo', { kind, records: restored });
      }),
    ),
  };
}

type Edited = Group['records'][number];
type Edit = (unit: Unit, row: RecordRow, parts: (fields: Body) => Body) => Edited;

/** Closes over the fields of a kind, so that all kinds are changed in one way. */
function bulkOf(kind: BulkKind): { readonly edit: Edit } {
  return EDITS[kind];
}

function edits<Fields extends { readonly name: string }>(kind: Kind<Fields>): { readonly edit: Edit } {
  return {
    edit(unit, row, partsOf) {
      const fields: Body = { ...fieldsOf(kind, row) };
      const parts = partsOf(fields);
      const before = Object.fromEntries(Object.keys(parts).map((path) => [path, readAt(fields, path)]));
      const next = kind.fields.safeParse(
        Object.entries(parts).reduce((body, [path, value]) => writtenAt(body, path, value), fields),
      );
      if (!next.success) throw invalid('change', 'invalid-value');
      updateRecord(unit, kind, { id: row.id, version: row.version, fields: next.data });
      return { id: row.id, version: row.version + 1, before };
    },
  };
}

const EDITS: Readonly<Record<BulkKind, { readonly edit: Edit }>> = {
  activity: edits(ACTIVITY),
  processor: edits(PROCESSOR),
  transfer: edits(TRANSFER),
  system: edits(SYSTEM),
  measure: edits(MEASURE),
  finding: edits(FINDING),
};

const Tags = z.array(z.string());

/** The new values of a record by their places in it. */
function partsChanged(kind: BulkKind, fields: Body, change: BulkChange): Body {
  const at = (part: BulkPart, name: string): string => {
    const path = bulkPath(kind, part);
    if (path === undefined) throw invalid(`change.${name}`, 'not-needed');
    return path;
  };
  const parts: Record<string, unknown> = {};
  if (change.owner !== undefined) parts[at('owner', 'owner')] = change.owner;
  if (change.status !== undefined) parts[at('status', 'status')] = change.status;
  if (change.reviewOn !== undefined) parts[at('reviewOn', 'reviewOn')] = change.reviewOn;
  if (change.addTags !== undefined || change.removeTags !== undefined) {
    const path = at('tags', 'addTags');
    const gone = new Set(change.removeTags);
    const kept = Tags.parse(readAt(fields, path)).filter((tag) => !gone.has(tag));
    parts[path] = [...new Set([...kept, ...(change.addTags ?? [])])];
  }
  return parts;
}

const NAMED = 8;

/** The records as they are, when all of them still are what was read; else those that are not, by name. */
function unchangedRows(db: Db, kind: BulkKind, keys: readonly Key[]): RecordRow[] {
  const changed = changedAmong(db, kind, keys);
  if (changed.length > 0)
    throw rejected('lists.faults.changedMeanwhile', {
      count: changed.length,
      refs: changed
        .slice(0, NAMED)
        .map(({ ref }) => ref)
        .join(', '),
    });
  return keys.map(({ id }) => find(db, kind, id));
}

const changedAmong = (db: Db, kind: BulkKind, keys: readonly Key[]): RecordRow[] =>
  keys.flatMap(({ id, version }) => {
    const row = find(db, kind, id);
    return row.version !== version || row.archived === 1 ? [row] : [];
  });

function entered(unit: Unit, action: string, group: Group): { changed: number; group: Id } {
  const id = newId();
  unit.enter({ action, kind: 'bulk', recordId: id, ref: '', version: 1, payload: group });
  return { changed: group.records.length, group: id };
}

const Entered = z.strictObject({
  seq: z.int(),
  action: z.string(),
  id: Id,
  at: z.string(),
  by: z.string(),
});
/** Older changes of many are looked for no further back. */
const REMEMBERED = 20;

/** The last change of many of a kind; none where it was taken back, or where one of its records was changed since. */
function latestOf(db: Db, kind: BulkKind): { group: Id; changed: number; at: string; by: string } | null {
  const entered = z
    .array(Entered)
    .parse(
      db
        .prepare(
          "SELECT seq, action, record_id AS id, at, actor AS by FROM journal WHERE kind = 'bulk' ORDER BY seq DESC LIMIT ?",
        )
        .all(REMEMBERED),
    );
  for (const { seq, action, id, at, by } of entered) {
    const group = Group.safeParse(payloadOf(db, seq)).data;
    if (group?.kind !== kind) continue;
    if (action !== 'bulk.edit' || changedAmong(db, kind, group.records).length > 0) return null;
    return { group: id, changed: group.records.length, at, by };
  }
  return null;
}

function groupOf(db: Db, id: string): Group {
  const seq = db.prepare("SELECT seq FROM journal WHERE kind = 'bulk' AND record_id = ?").pluck().get(id);
  if (seq === undefined) throw notFound();
  return Group.parse(payloadOf(db, z.int().parse(seq)));
}
