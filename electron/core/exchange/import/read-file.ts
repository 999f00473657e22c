import { invalid } from '../../fault.ts';
import { decode } from './decode.ts';
import { readCsv } from './csv.ts';
import type { ImportedTable } from './imported-table.ts';
import { readJson } from './json.ts';
import { LIMITS } from './limits.ts';
import { readSpreadsheet } from './spreadsheet/spreadsheet.ts';
import { readText } from './text.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * Reads a file of one system: spreadsheet (.xlsx, .ods), JSON, plain text, else values separated by commas. Bounded in
 * rows, columns, cells and unfolded size; says which line or cell is wrong.
 */
export function readFile(name: string, bytes: Uint8Array): readonly ImportedTable[] {
  const tables = read(name, bytes).filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
  if (tables.length === 0) throw invalid('file', 'file-empty');
  if (tables.length > LIMITS.tables) throw invalid('file', 'too-many-tables', { limit: LIMITS.tables });
  let cells = 0;
  for (const table of tables) {
    assertBounded(table);
    cells += table.rows.length * table.columns.length;
  }
  if (cells > LIMITS.cells) throw invalid('file', 'too-many-cells', { limit: LIMITS.cells });
  return tables;
}

function read(name: string, bytes: Uint8Array): readonly ImportedTable[] {
  if (startsWith(bytes, 0x50, 0x4b)) return readSpreadsheet(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw invalid('file', 'old-spreadsheet');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw invalid('file', 'not-a-table');
  const text = decode(bytes);
  if (/\.json$/i.test(name)) return readJson(text);
  if (/\.(?:txt|text|md|log)$/i.test(name)) return [readText(text)];
  return [readCsv(text)];
}

function assertBounded({ name, shape, columns, rows }: ImportedTable): void {
  if (rows.length > LIMITS.rows) throw invalid('file', 'too-many-rows', { limit: LIMITS.rows });
  const first = shape === 'text' ? 1 : 2;
  rows.forEach((row, at) => {
    const place = row.findIndex((cell) => cell.length > LIMITS.cell);
    if (place < 0) return;
    const where = { line: at + first, limit: LIMITS.cell };
    if (shape === 'text') throw invalid('file', 'line-too-long', where);
    throw invalid('file', 'cell-too-long', {
      ...where,
      column: name === '' ? (columns[place] ?? '') : `${name}, ${columns[place] ?? ''}`,
    });
  });
}
