import { matchRows } from './matching.ts';
import { isGroup, isList, labelOf, same, type Group, type Value } from './values.ts';

/** A step to where something changed: a field, or a row of a list by its place before and what it is called. */
export type Step = string | { readonly row: number; readonly label: string };

/** One thing that differs. Applied to the earlier state, all of them together give the later one. */
export type Change =
  | { readonly what: 'changed'; readonly path: readonly Step[]; readonly before: Value; readonly after: Value }
  /** A row that is new in the list at `path`; `at` is its place there now. */
  | { readonly what: 'added'; readonly path: readonly Step[]; readonly at: number; readonly after: Value }
  /** A row that is gone from the list at `path`; `at` was its place. */
  | { readonly what: 'removed'; readonly path: readonly Step[]; readonly at: number; readonly before: Value }
  /** The rows that stayed stand in another order: their places before, as they stand now. */
  | { readonly what: 'reordered'; readonly path: readonly Step[]; readonly order: readonly number[] };

/** What differs between two states of a record, field by field, in the order of the fields. */
export function compare(before: Group, after: Group): Change[] {
  return groups(before, after, []);
}

/** Fields of one record are the same before and after: both were lifted to today's form. */
function groups(before: Group, after: Group, path: readonly Step[]): Change[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field) => values(before[field] ?? null, after[field] ?? null, [...path, field]));
}

function values(before: Value, after: Value, path: readonly Step[]): Change[] {
  if (same(before, after)) return [];
  if (isList(before) && isList(after)) return lists(before, after, path);
  if (isGroup(before) && isGroup(after)) return groups(before, after, path);
  return [{ what: 'changed', path, before, after }];
}

function lists(before: readonly Value[], after: readonly Value[], path: readonly Step[]): Change[] {
  const { pairs, removed, added } = matchRows(before, after);
  const order = pairs.map((pair) => pair.before);
  const within = pairs
    .toSorted((a, b) => a.before - b.before)
    .flatMap(({ before: place, after: now }) =>
      values(before[place] ?? null, after[now] ?? null, [...path, { row: place, label: labelOf(before[place]) }]),
    );
  const stayed = order.every((place, index) => index === 0 || place > (order[index - 1] ?? -1));
  return [
    ...removed.map((at): Change => ({ what: 'removed', path, at, before: before[at] ?? null })),
    ...within,
    ...added.map((at): Change => ({ what: 'added', path, at, after: after[at] ?? null })),
    ...(stayed ? [] : [{ what: 'reordered', path, order } as const]),
  ];
}

/** The fields of the record itself that differ, each once. */
export const fieldsOf = (changes: readonly Change[]): string[] => [
  ...new Set(changes.map(({ path: [field] }) => field).filter((field) => typeof field === 'string')),
];
