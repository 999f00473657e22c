import { z } from 'zod';
import { RegisterKind } from '../../../shared/contract/core/history.ts';
import { notFound, rejected } from '../fault.ts';
import { findAt, type RecordRow } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { entriesOf, type RecordedChange } from './entries.ts';
import { PASTS, type Version } from './pasts.ts';

type Asked = { readonly id: string; readonly version: number; readonly withoutGone: boolean };

/** Brings the fields of an old version back. The old one stays where it is: this is a change like any other. */
export function restoreVersion(store: Store, asked: Asked & { readonly to: number }): number {
  return store.change((unit) => {
    const row = current(unit.db, asked);
    if (row.archived === 1) throw rejected('history.faults.archived');
    const entries = entriesOf(unit.db, row.id);
    if (!entries.some(({ version }) => version === asked.to)) throw notFound();
    const old = entries.findLast(({ states, version }) => states && version <= asked.to);
    return bringBack(store, unit, row, old, { action: 'revert', of: asked.to, withoutGone: asked.withoutGone });
  });
}

/** Takes the last change back, whoever made it: its undoing is a change like any other, and can be undone. */
export function undoLast(store: Store, asked: Asked): number {
  return store.change((unit) => {
    const row = current(unit.db, asked);
    const entries = entriesOf(unit.db, row.id);
    const at = entries.findLastIndex(({ version, act }) => version === row.version && act !== 'other');
    const last = entries[at];
    if (last === undefined || last.act === 'create' || last.act === 'found-by-rule')
      throw rejected('history.faults.nothingToUndo');
    const { withoutGone } = asked;
    if (last.states) {
      const before = entries.slice(0, at).findLast(({ states }) => states);
      return bringBack(store, unit, row, before, { action: 'undo', of: last.version, withoutGone });
    }
    return PASTS[kindOf(row)].shelve(unit, row, last.act === 'restore', last.version);
  });
}

type Back = { readonly action: 'revert' | 'undo'; readonly of: number; readonly withoutGone: boolean };

function bringBack(store: Store, unit: Unit, row: RecordRow, old: RecordedChange | undefined, back: Back): number {
  if (old?.body === undefined) throw rejected('history.faults.erased');
  const version = PASTS[kindOf(row)].version(old.body);
  if (version === undefined) throw rejected('history.faults.unreadable');
  version.assertMay(store, row.id);
  const gone = goneFrom(unit.db, version);
  if (gone.length > 0 && !back.withoutGone)
    throw rejected('history.faults.gone', { records: gone.map((id) => calledOnce(unit.db, id)).join(', ') });
  return version.bring(unit, row, { action: back.action, of: back.of, gone: new Set(gone) });
}

/** The record, unless somebody changed it since `version` was read. */
function current(db: Db, { id, version }: Asked): RecordRow {
  const kind = RegisterKind.safeParse(db.prepare('SELECT kind FROM record WHERE id = ?').pluck().get(id));
  if (!kind.success) throw notFound();
  return findAt(db, kind.data, id, version);
}

const kindOf = (row: RecordRow): RegisterKind => RegisterKind.parse(row.kind);

/** Ids an old version names that no record has any more. */
function goneFrom(db: Db, { names }: Version): string[] {
  const ids = names.flatMap((named) => named.ids);
  const there = db.prepare('SELECT id FROM record WHERE id IN (SELECT value FROM json_each(?))').pluck();
  const found = new Set(z.array(z.string()).parse(there.all(JSON.stringify(ids))));
  return [...new Set(ids)].filter((id) => !found.has(id));
}

/** The reference the journal knew a record by; its first characters where it knew none. */
function calledOnce(db: Db, id: string): string {
  const ref = db.prepare('SELECT ref FROM journal WHERE record_id = ? ORDER BY seq DESC LIMIT 1').pluck().get(id);
  return typeof ref === 'string' ? ref : id.slice(0, 8);
}
