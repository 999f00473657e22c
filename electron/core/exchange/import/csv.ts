import Papa from 'papaparse';
import { invalid } from '../../fault.ts';
import { type ImportedTable, tableOf } from './imported-table.ts';
import { LIMITS } from './limits.ts';

/** Values separated by commas, semicolons or tabs, under a line of headings. */
export function readCsv(text: string): ImportedTable {
  if (text.includes('\0')) throw invalid('file', 'not-a-table');
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: LIMITS.rows + 2 });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined) throw invalid('file', 'broken-quotes', { line: (broken.row ?? 0) + 1 });
  const [head = [], ...rows] = parsed.data;
  rows.forEach((row, at) => {
    if (row.length > head.length) throw invalid('file', 'row-too-wide', { line: at + 2, limit: head.length });
  });
  return tableOf('', head, rows);
}
