/** What a record is made of, as it stands in the journal. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };
export type Group = Readonly<Record<string, Value>>;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const isGroup = (value: Value | undefined): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; the order in which fields were written says nothing. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((value, index) => same(value, b[index]));
  if (!isGroup(a) || !isGroup(b)) return false;
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => field in b && same(a[field], b[field]));
}

/** Fields that tell one row of a list from the others, the surest first. */
const NAMING = ['id', 'recordId', 'number', 'name', 'text'] as const;

/** The field a row goes by, with what it says there. */
export function namingOf(row: Value | undefined): { readonly field: string; readonly value: Value } | undefined {
  if (!isGroup(row)) return undefined;
  for (const field of NAMING) {
    const value = row[field];
    if (value !== undefined && value !== null && value !== '') return { field, value };
  }
  return undefined;
}

/** What a reader calls a row: its name or text before its number. */
export function labelOf(row: Value | undefined): string {
  if (!isGroup(row)) return typeof row === 'string' || typeof row === 'number' ? String(row) : '';
  for (const field of ['name', 'text', 'recordId', 'number'] as const) {
    const value = row[field];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value);
  }
  return '';
}
