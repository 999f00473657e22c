import { z } from 'zod';
import { type DataTable, Redaction, type RedactionPlace } from '../../../../shared/contract/core/data-tables.ts';
import { invalid, notFound, rejected } from '../../fault.ts';
import { newId } from '../../register/records.ts';
import type { Db } from '../../store/open.ts';
import type { Unit } from '../../store/unit-of-work.ts';
import { rowsOf, type TableBody } from './tables.ts';

const Body = Redaction.omit({ id: true });
const Row = z.strictObject({ id: z.string(), body: z.string() });

/** More marks than this are a column or a row withheld cell by cell. */
const MOST = 20_000;

export const redactionsOf = (db: Db, tableId: string): Redaction[] =>
  z
    .array(Row)
    .parse(db.prepare('SELECT id, body FROM request_redaction WHERE table_id = ? ORDER BY rowid').all(tableId))
    .map(({ id, body }) => Redaction.parse({ id, ...Body.parse(JSON.parse(body)) }));

type Reason = Pick<Redaction, 'ground' | 'note'>;

/** Marks places of a table; a place that is marked already gets the new reason. */
export function redact(
  unit: Unit,
  requestId: string,
  table: DataTable,
  places: readonly RedactionPlace[],
  { ground, note }: Reason,
): void {
  if (ground === 'other' && note === '') throw invalid('note', 'required');
  if (table.redactions + places.length > MOST) throw invalid('places', 'too-many', { maximum: MOST });
  places.forEach((place, at) => {
    assertThere(unit.db, requestId, table, place, at);
  });
  const asked = new Set(places.map((place) => JSON.stringify(place)));
  const before = redactionsOf(unit.db, table.id).filter(({ place }) => asked.has(JSON.stringify(place)));
  remove(unit.db, before);
  const add = unit.db.prepare('INSERT INTO request_redaction (id, table_id, body) VALUES (?, ?, ?)');
  for (const place of new Map(places.map((place) => [JSON.stringify(place), place])).values())
    add.run(
      newId(),
      table.id,
      JSON.stringify({ place, ground, note: ground === 'other' ? note : '', at: unit.at, by: unit.actor }),
    );
}

/** Takes marks off; what was finished with them keeps them. */
export function unredact(db: Db, tableId: string, ids: readonly string[]): void {
  const marks = redactionsOf(db, tableId).filter(({ id }) => ids.includes(id));
  if (marks.length < new Set(ids).size) throw notFound();
  remove(db, marks);
}

function remove(db: Db, marks: readonly Redaction[]): void {
  const drop = db.prepare('DELETE FROM request_redaction WHERE id = ?');
  for (const { id } of marks) drop.run(id);
}

/** A mark beside the table would withhold nothing while the DPO believes it does. */
function assertThere(db: Db, requestId: string, table: DataTable, place: RedactionPlace, at: number): void {
  const outside = () => invalid(`places.${at}`, 'no-such-place');
  if ('column' in place && place.column >= table.columns.length) throw outside();
  if ('row' in place && place.row >= table.rowCount) throw outside();
  if (place.scope !== 'stretch') return;
  const [row] = rowsOf(db, requestId, table.id, place.row, 1).rows;
  if (place.from >= place.to || place.to > (row?.[place.column] ?? '').length) throw outside();
}

type Rows = readonly (readonly string[])[];

/** A table may change around its marks, not under them: a mark must never slip off what it covers. */
export function assertMarksHold(db: Db, requestId: string, table: DataTable, next: TableBody, rows: Rows): void {
  if (table.redactions === 0) return;
  const before = rowsOf(db, requestId, table.id, 0, table.rowCount).rows;
  const holds = ({ place }: Redaction): boolean => {
    const sameHeadings = table.columns.every((name, column) => next.columns[column] === name);
    if (place.scope === 'column') return next.columns[place.column] === table.columns[place.column];
    const [old, now] = [before[place.row], rows[place.row]];
    if (place.scope === 'row') return sameHeadings && old?.every((cell, column) => now?.[column] === cell) === true;
    return next.columns[place.column] === table.columns[place.column] && old?.[place.column] === now?.[place.column];
  };
  if (!redactionsOf(db, table.id).every(holds)) throw rejected('redaction.faults.marked', { title: table.title });
}
