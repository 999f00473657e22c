import Papa from 'papaparse';
import { z } from 'zod';
import { invalid } from '../fault.ts';

/** Bounds of an imported table: more than a person can read is more than an annex should carry. */
export const LIMITS = { rows: 200_000, columns: 40, cell: 32_000 } as const;

export type ReadTable = { readonly columns: string[]; readonly rows: string[][] };

/** Reads a CSV or JSON file of one system into columns and rows of text. Says which line is wrong. */
export function readTable(name: string, bytes: Uint8Array): ReadTable {
  const text = decode(bytes);
  const table = /\.json$/i.test(name) ? readJson(text) : readCsv(text);
  if (table.columns.length === 0 || table.rows.length === 0) throw invalid('file', 'file-empty');
  if (table.columns.length > LIMITS.columns) throw invalid('file', 'too-many-columns', { limit: LIMITS.columns });
  if (table.rows.length > LIMITS.rows) throw invalid('file', 'too-many-rows', { limit: LIMITS.rows });
  table.rows.forEach((row, at) => {
    if (row.some((cell) => cell.length > LIMITS.cell))
      throw invalid('file', 'cell-too-long', { line: at + 2, limit: LIMITS.cell });
  });
  return table;
}

/** UTF-8 or UTF-16 by their marks; anything that is no valid UTF-8 is read as Windows-1252, as spreadsheets write it. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readCsv(text: string): ReadTable {
  if (text.includes('\0')) throw invalid('file', 'not-a-table');
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined) throw invalid('file', 'broken-quotes', { line: (broken.row ?? 0) + 1 });
  const [head = [], ...rows] = parsed.data;
  const columns = named(head);
  rows.forEach((row, at) => {
    if (row.length > columns.length) throw invalid('file', 'row-too-wide', { line: at + 2, limit: columns.length });
  });
  return { columns, rows: rows.map((row) => columns.map((_, place) => row[place] ?? '')) };
}

const Rows = z.array(z.record(z.string(), z.unknown())).max(LIMITS.rows);

/** A list of objects, or an object with one such list: the keys become columns, in the order they first appear. */
function readJson(text: string): ReadTable {
  let data: unknown;
  try {
    data = JSON.parse(text, asWritten);
  } catch {
    throw invalid('file', 'broken-json');
  }
  const list = Array.isArray(data) ? data : listInside(data);
  const parsed = Rows.safeParse(list);
  if (!parsed.success) throw invalid('file', 'not-a-table');
  const columns = [...new Set(parsed.data.flatMap((row) => Object.keys(row)))];
  return { columns: named(columns), rows: parsed.data.map((row) => columns.map((column) => asText(row[column]))) };
}

/** A number JavaScript would change (a long customer number, `1.10`) stays as the file has it. */
function asWritten(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && String(value) !== source ? source : value;
}

function listInside(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  const lists = Object.values(data).filter((value) => Array.isArray(value));
  return lists.length === 1 ? lists[0] : [data];
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** Nameless columns get their place, doubled names a number: an annex needs every heading. */
function named(head: readonly string[]): string[] {
  const taken = new Set(head.map((raw) => raw.trim()));
  const given = new Set<string>();
  return head.map((raw, place) => {
    const name = raw.trim().slice(0, 190) || `(${place + 1})`;
    let free = name;
    for (let times = 2; given.has(free) || (free !== raw.trim() && taken.has(free)); times += 1)
      free = `${name} (${times})`;
    given.add(free);
    return free;
  });
}
