import type { DataTable, Redaction } from '../../../../shared/contract/core/data-tables.ts';
import { marksOf, redactedRow } from '../../../../shared/domain/redaction.ts';
import type { Db } from '../../store/open.ts';
import { redactionsOf } from './redactions.ts';
import { eachRow, tablesOf } from './tables.ts';

/** A table as the person gets it. What is withheld is not in it in any form. */
export type HandedOut = {
  readonly table: DataTable;
  readonly redactions: readonly Redaction[];
  readonly rows: readonly (readonly string[])[];
};

type Block = (mark: Pick<Redaction, 'ground' | 'note'>) => string;

/** The only way from stored rows to a document or a package: redacted. `block` words what stands in place of the rest. */
export function handedOut(db: Db, table: DataTable, block: Block): HandedOut {
  const redactions = redactionsOf(db, table.id);
  const marks = marksOf(redactions);
  const rows: string[][] = [];
  for (const [number, cells] of eachRow(db, table.id)) rows.push(redactedRow(cells, number, marks, block));
  return { table, redactions, rows };
}

export const allHandedOut = (db: Db, requestId: string, block: Block): HandedOut[] =>
  tablesOf(db, requestId).map((table) => handedOut(db, table, block));
