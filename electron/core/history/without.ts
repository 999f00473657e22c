import { isGroup, isList, type Value } from '../../../shared/domain/history/values.ts';

/** A body that names these records no more: they leave lists, rows about them go, and single places are empty. */
export function without(value: Value, gone: ReadonlySet<string>): Value {
  if (gone.size === 0) return value;
  if (typeof value === 'string') return gone.has(value) ? null : value;
  if (isList(value)) return value.filter((row) => !isAbout(row, gone)).map((row) => without(row, gone));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, without(inner, gone)]));
}

/** A row of a list is about a record where it is its id, or carries it in a field of its own. */
function isAbout(row: Value, gone: ReadonlySet<string>): boolean {
  if (typeof row === 'string') return gone.has(row);
  return isGroup(row) && Object.values(row).some((field) => typeof field === 'string' && gone.has(field));
}
