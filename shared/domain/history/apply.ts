import type { Change, Step } from './compare.ts';
import { isGroup, isList, type Value } from './values.ts';

/** The later state, from the earlier one and everything that differs. */
export function apply(before: Value, changes: readonly Change[], depth = 0): Value {
  const [here] = changes.filter((change) => change.what === 'changed' && change.path.length === depth);
  if (here?.what === 'changed') return here.after;
  if (isGroup(before)) {
    return Object.fromEntries(
      Object.entries(before).map(([field, value]) => [
        field,
        apply(
          value,
          changes.filter(({ path }) => path[depth] === field),
          depth + 1,
        ),
      ]),
    );
  }
  return isList(before) ? applyToList(before, changes, depth) : before;
}

function applyToList(before: readonly Value[], changes: readonly Change[], depth: number): Value {
  const own = changes.filter(({ path }) => path.length === depth);
  const removed = new Set(own.flatMap((change) => (change.what === 'removed' ? [change.at] : [])));
  const moved = own.find((change) => change.what === 'reordered');
  const kept = moved?.what === 'reordered' ? moved.order : [...before.keys()].filter((place) => !removed.has(place));
  const rows = kept.map((place) =>
    apply(
      before[place] ?? null,
      changes.filter(({ path }) => rowOf(path[depth]) === place),
      depth + 1,
    ),
  );
  // By place, so that each finds the rows before it already there.
  const added = own.filter((change) => change.what === 'added').toSorted((a, b) => a.at - b.at);
  for (const { at, after } of added) rows.splice(at, 0, after);
  return rows;
}

const rowOf = (step: Step | undefined): number | undefined => (typeof step === 'object' ? step.row : undefined);
