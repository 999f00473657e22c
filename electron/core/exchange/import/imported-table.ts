import { invalid } from '../../fault.ts';
import { headings } from './headings.ts';
import { LIMITS } from './limits.ts';

/** What came out of a file: rows of cells, or the lines of a text (each row one line). */
export type ImportedTable = {
  /** What the file calls it: the name of a sheet or of a list; empty where it has none. */
  readonly name: string;
  readonly shape: 'table' | 'text';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A table of rows that may be shorter than its heading; bounded before it is filled up. */
export function tableOf(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): ImportedTable {
  if (head.length > LIMITS.columns) throw invalid('file', 'too-many-columns', { limit: LIMITS.columns });
  if (rows.length > LIMITS.rows) throw invalid('file', 'too-many-rows', { limit: LIMITS.rows });
  if (rows.length * head.length > LIMITS.cells) throw invalid('file', 'too-many-cells', { limit: LIMITS.cells });
  const columns = headings(head);
  return { name, shape: 'table', columns, rows: rows.map((row) => columns.map((_, place) => row[place] ?? '')) };
}
