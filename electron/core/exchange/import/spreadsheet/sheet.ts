import { invalid } from '../../../fault.ts';
import { type ImportedTable, tableOf } from '../imported-table.ts';
import { LIMITS } from '../limits.ts';

/** Takes the cells of one sheet as the file tells them; empty rows are left out, the first other row is the heading. */
export class Sheet {
  readonly #name: string;
  readonly #rows: string[][] = [];
  #width = 0;
  #cells = 0;

  constructor(name: string) {
    this.#name = name;
  }

  addRow(cells: readonly string[]): void {
    const row = [...cells];
    while (row.at(-1)?.trim() === '') row.pop();
    if (row.length === 0) return;
    this.#width = Math.max(this.#width, row.length);
    this.#cells += row.length;
    if (this.#width > LIMITS.columns) throw invalid('file', 'too-many-columns', { limit: LIMITS.columns });
    if (this.#rows.length > LIMITS.rows) throw invalid('file', 'too-many-rows', { limit: LIMITS.rows });
    if (this.#cells > LIMITS.cells) throw invalid('file', 'too-many-cells', { limit: LIMITS.cells });
    this.#rows.push(row);
  }

  table(): ImportedTable {
    const [head = [], ...rows] = this.#rows;
    const columns = Array.from({ length: this.#width }, (_, place) => head[place] ?? '');
    return tableOf(this.#name, columns, rows);
  }
}
