import { z } from 'zod';
import type { DataTable } from '../../../shared/contract/core/requests.ts';
import { Id, IsoDate } from '../../../shared/contract/primitives.ts';
import { notFound } from '../fault.ts';
import { newId } from '../register/records.ts';
import type { Db } from '../store/open.ts';

const Body = z.strictObject({
  title: z.string(),
  system: z.string(),
  extractedOn: z.union([IsoDate, z.literal('')]),
  columns: z.array(z.string()),
  origin: z.enum(['typed', 'imported']),
  fileName: z.string(),
});
export type TableBody = z.infer<typeof Body>;

const Row = z.strictObject({ id: Id, body: z.string(), row_count: z.int() });
const Cells = z.array(z.string());

/** The tables of a request, in the order they were added. */
export function tablesOf(db: Db, requestId: string): DataTable[] {
  const rows = db
    .prepare(
      'SELECT t.id, t.body, (SELECT count(*) FROM request_row r WHERE r.table_id = t.id) AS row_count FROM request_table t WHERE t.request_id = ? ORDER BY t.position',
    )
    .all(requestId);
  return z
    .array(Row)
    .parse(rows)
    .map((row) => ({ id: row.id, ...Body.parse(JSON.parse(row.body)), rowCount: row.row_count }));
}

export function rowsOf(
  db: Db,
  requestId: string,
  tableId: string,
  offset: number,
  limit: number,
): { rows: string[][]; total: number } {
  assertTable(db, requestId, tableId);
  const total = z.int().parse(db.prepare('SELECT count(*) FROM request_row WHERE table_id = ?').pluck().get(tableId));
  const cells = db
    .prepare('SELECT cells FROM request_row WHERE table_id = ? ORDER BY number LIMIT ? OFFSET ?')
    .pluck()
    .all(tableId, limit, offset);
  return {
    rows: z
      .array(z.string())
      .parse(cells)
      .map((text) => Cells.parse(JSON.parse(text))),
    total,
  };
}

/** All rows of a table, read in slices so that a large annex never stands in memory twice. */
export function allRows(db: Db, tableId: string): string[][] {
  const cells = db.prepare('SELECT cells FROM request_row WHERE table_id = ? ORDER BY number').pluck().all(tableId);
  return z
    .array(z.string())
    .parse(cells)
    .map((text) => Cells.parse(JSON.parse(text)));
}

export function putTable(
  db: Db,
  requestId: string,
  tableId: string | undefined,
  body: TableBody,
  rows: readonly (readonly string[])[],
): void {
  const id = tableId ?? newId();
  if (tableId === undefined) {
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
  } else {
    assertTable(db, requestId, tableId);
    db.prepare('UPDATE request_table SET body = ? WHERE id = ?').run(JSON.stringify(body), id);
    db.prepare('DELETE FROM request_row WHERE table_id = ?').run(id);
  }
  const add = db.prepare('INSERT INTO request_row (table_id, number, cells) VALUES (?, ?, ?)');
  rows.forEach((cells, number) => add.run(id, number, JSON.stringify(cells)));
}

export function removeTable(db: Db, requestId: string, tableId: string): void {
  assertTable(db, requestId, tableId);
  db.prepare('DELETE FROM request_table WHERE id = ?').run(tableId);
}

function assertTable(db: Db, requestId: string, tableId: string): void {
  if (db.prepare('SELECT 1 FROM request_table WHERE id = ? AND request_id = ?').get(tableId, requestId) === undefined)
    throw notFound();
}
