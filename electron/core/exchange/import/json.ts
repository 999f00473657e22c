import { z } from 'zod';
import { invalid } from '../../fault.ts';
import { type ImportedTable, tableOf } from './imported-table.ts';
import { problemLine } from './json-problem.ts';
import { LIMITS } from './limits.ts';

type Nested = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Nested =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const Rows = z.array(z.custom<Nested>(isObject)).max(LIMITS.rows);

/**
 * A list of objects is a table, an object a table of one row. Lists inside an object are tables of their own beside what
 * else the object says, so that nothing is left out. What is nested becomes a column of its own: `address.town`.
 */
export function readJson(text: string): ImportedTable[] {
  let data: unknown;
  try {
    data = JSON.parse(text, asWritten);
  } catch {
    throw invalid('file', 'broken-json', { line: problemLine(text) });
  }
  if (Array.isArray(data)) return [fromList('', data)];
  if (!isObject(data)) throw invalid('file', 'not-a-table');
  const lists = Object.entries(data).filter(([, value]) => Rows.min(1).safeParse(value).success);
  const rest = Object.entries(data).filter(([key]) => !lists.some(([name]) => name === key));
  return [
    ...(rest.length > 0 ? [fromList('', [Object.fromEntries(rest)])] : []),
    ...lists.map(([name, list]) => fromList(lists.length > 1 || rest.length > 0 ? name : '', list)),
  ];
}

/** A number JavaScript would change (a long customer number, `1.10`) stays as the file has it. */
function asWritten(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && String(value) !== source ? source : value;
}

function fromList(name: string, list: unknown): ImportedTable {
  const parsed = Rows.safeParse(list);
  if (!parsed.success) throw invalid('file', 'not-a-table');
  // By its path, not by its name: `{"a.b": 1, "a": {"b": 2}}` has two columns.
  const places = new Map<string, number>();
  const names: string[] = [];
  const rows = parsed.data.map((row) => {
    const cells: (string | undefined)[] = [];
    for (const { path, text } of leavesOf(row, [])) {
      const key = JSON.stringify(path);
      let place = places.get(key);
      if (place === undefined) {
        place = names.length;
        if (place >= LIMITS.columns) throw invalid('file', 'too-many-columns', { limit: LIMITS.columns });
        places.set(key, place);
        names.push(path.join('.'));
      }
      cells[place] = text;
    }
    return cells;
  });
  return tableOf(name, names, rows);
}

type Leaf = { readonly path: readonly string[]; readonly text: string };

function* leavesOf(value: Nested, path: readonly string[]): Generator<Leaf> {
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (isObject(inner) && Object.keys(inner).length > 0 && here.length < LIMITS.depth) yield* leavesOf(inner, here);
    else yield { path: here, text: readable(inner) };
  }
}

/** A list in a cell: `red; green`, or `item: lantern, pieces: 2; item: wick, pieces: 4`. */
function readable(value: unknown, depth = 0): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (depth > LIMITS.depth) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((part) => readable(part, depth + 1)).join('; ');
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${readable(inner, depth + 1)}`)
    .join(', ');
}
