import { z } from 'zod';
import type { DataTable } from '../../../../shared/contract/core/data-tables.ts';
import { Id, OptionalDate } from '../../../../shared/contract/primitives.ts';
import { notFound } from '../../fault.ts';
import { newId } from '../../register/records.ts';
import type { Db } from '../../store/open.ts';

const Body = z.strictObject({
  title: z.string(),
  system: z.string(),
  extractedOn: OptionalDate,
  columns: z.array(z.string()),
  /** Stored before there were texts, it is a table. */
  shape: z.enum(['table', 'text']).default('table'),
  origin: z.enum(['typed', 'imported']),
  fileName: z.string(),
});
export type TableBody = z.infer<typeof Body>;

const Row = z.strictObject({ id: Id, body: z.string(), row_count: z.int(), redactions: z.int() });
const Cells = z.array(z.string());

/** The tables of a request, in the order they were added. */
export function tablesOf(db: Db, requestId: string): DataTable[] {
  const rows = db
    .prepare(
      `SELECT t.id, t.body,
         (SELECT count(*) FROM request_row r WHERE r.table_id = t.id) AS row_count,
         (SELECT count(*) FROM request_redaction m WHERE m.table_id = t.id) AS redactions
       FROM request_table t WHERE t.request_id = ? ORDER BY t.position`,
    )
    .all(requestId);
  return z
    .array(Row)
    .parse(rows)
    .map((row) => ({
      id: row.id,
      ...Body.parse(JSON.parse(row.body)),
      rowCount: row.row_count,
      redactions: row.redactions,
    }));
}

export function tableOf(db: Db, requestId: string, tableId: string): DataTable {
  const table = tablesOf(db, requestId).find(({ id }) => id === tableId);
  if (table === undefined) throw notFound();
  return table;
}

/** Rows as they were typed or imported: for the DPO's eyes, never for what is handed out. */
export function rowsOf(
  db: Db,
  requestId: string,
  tableId: string,
  offset: number,
  limit: number,
): { rows: string[][]; total: number } {
  const { rowCount: total } = tableOf(db, requestId, tableId);
  return { rows: slice(db, tableId, offset, limit), total };
}

const SLICE = 500;

/** All rows of a table with their numbers, read in slices. */
export function* eachRow(db: Db, tableId: string): Generator<readonly [number: number, cells: readonly string[]]> {
  for (let from = 0; ; from += SLICE) {
    const rows = slice(db, tableId, from, SLICE);
    for (const [at, cells] of rows.entries()) yield [from + at, cells];
    if (rows.length < SLICE) return;
  }
}

/** Rows are numbered from 0 without gaps. */
function slice(db: Db, tableId: string, from: number, count: number): string[][] {
  const cells = db
    .prepare('SELECT cells FROM request_row WHERE table_id = ? AND number >= ? AND number < ? ORDER BY number')
    .pluck()
    .all(tableId, from, from + count);
  return z
    .array(z.string())
    .parse(cells)
    .map((text) => Cells.parse(JSON.parse(text)));
}

export function addTable(db: Db, requestId: string, body: TableBody, rows: readonly (readonly string[])[]): void {
  const id = newId();
  const position = z
    .int()
    .parse(
      db
        .prepare('SELECT coalesce(max(position), 0) + 1 FROM request_table WHERE request_id = ?')
        .pluck()
        .get(requestId),
    );
  db.prepare('INSERT INTO request_table (id, request_id, position, body) VALUES (?, ?, ?, ?)').run(
    id,
    requestId,
    position,
    JSON.stringify(body),
  );
  writeRows(db, id, rows);
}

export function replaceTable(db: Db, tableId: string, body: TableBody, rows: readonly (readonly string[])[]): void {
  db.prepare('UPDATE request_table SET body = ? WHERE id = ?').run(JSON.stringify(body), tableId);
  db.prepare('DELETE FROM request_row WHERE table_id = ?').run(tableId);
  writeRows(db, tableId, rows);
}

function writeRows(db: Db, tableId: string, rows: readonly (readonly string[])[]): void {
  const add = db.prepare('INSERT INTO request_row (table_id, number, cells) VALUES (?, ?, ?)');
  rows.forEach((cells, number) => add.run(tableId, number, JSON.stringify(cells)));
}

export function removeTable(db: Db, requestId: string, tableId: string): void {
  tableOf(db, requestId, tableId);
  db.prepare('DELETE FROM request_table WHERE id = ?').run(tableId);
}
