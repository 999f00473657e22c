import { isGroup, namingOf, same, type Value } from './values.ts';

/** Which row of the list before is which row of the list after, by their places. */
export type Matching = {
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
};

/** From this share of equal fields on, two rows without a common name are taken for one that was renamed. */
const ALIKE = 0.5;

/** Rows that are equal, then rows of one name, then rows that are alike: so that one row put in front is one row added. */
export function matchRows(before: readonly Value[], after: readonly Value[]): Matching {
  const left = new Set(before.keys());
  const free = new Set(after.keys());
  const pairs: { before: number; after: number }[] = [];
  const pairUp = (belong: (a: Value | undefined, b: Value | undefined) => boolean): void => {
    for (const a of left) {
      // The same place first: where several would do, a row stays where it was.
      const b = [a, ...free].find((place) => free.has(place) && belong(before[a], after[place]));
      if (b === undefined) continue;
      pairs.push({ before: a, after: b });
      left.delete(a);
      free.delete(b);
    }
  };
  pairUp(same);
  pairUp(named);
  pairUp(alike);
  return {
    pairs: pairs.toSorted((a, b) => a.after - b.after),
    removed: [...left],
    added: [...free],
  };
}

function named(a: Value | undefined, b: Value | undefined): boolean {
  const one = namingOf(a);
  return one !== undefined && same({ ...one }, { ...namingOf(b) });
}

function alike(a: Value | undefined, b: Value | undefined): boolean {
  if (!isGroup(a) || !isGroup(b)) return false;
  const fields = Object.keys(a).filter((field) => !isEmpty(a[field]) || !isEmpty(b[field]));
  const equal = fields.filter((field) => same(a[field], b[field]));
  return fields.length > 0 && equal.length / fields.length >= ALIKE;
}

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);
