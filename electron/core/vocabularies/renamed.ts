import type { ActivityFields } from '../../../shared/contract/core/registers/index.ts';

export type Renaming = { readonly name: string; readonly to: string };
type Category = ActivityFields['dataCategories'][number];

/** The most data one category may name. */
const MOST_ITEMS = 60;

/** A list of names with the one under its new name; each name once. */
export function namesRenamed(names: readonly string[], { name, to }: Renaming): string[] {
  if (!names.includes(name)) return [...names];
  const renamed = names.map((each) => (each === name ? to : each));
  return renamed.filter((each, index) => each !== to || renamed.indexOf(to) === index);
}

export const itemsRenamed = (categories: readonly Category[], renaming: Renaming): Category[] =>
  categories.map((category) => ({ ...category, items: namesRenamed(category.items, renaming) }));

/** Two categories that became one are folded, unless they say different things of how long or where from. */
export function categoriesRenamed(categories: readonly Category[], { name, to }: Renaming): Category[] {
  return categories
    .map((category) => (category.name === name ? { ...category, name: to } : category))
    .reduce<Category[]>((kept, category) => {
      const twin = category.name === to ? kept.findIndex((other) => other.name === to) : -1;
      const other = kept[twin];
      const both = other === undefined ? undefined : folded(other, category);
      return both === undefined ? [...kept, category] : kept.with(twin, both);
    }, []);
}

function folded(one: Category, other: Category): Category | undefined {
  const words = (['source', 'retention', 'deletion'] as const).map((field) => eitherOf(one[field], other[field]));
  const [source, retention, deletion] = words;
  const period = samePeriod(one, other) ? one.period : eitherPeriod(one, other);
  const items = [...new Set([...one.items, ...other.items])];
  if (source === undefined || retention === undefined || deletion === undefined || period === undefined)
    return undefined;
  if (items.length > MOST_ITEMS) return undefined;
  const special = one.special || other.special;
  const criminal = one.criminal || other.criminal;
  return { name: one.name, items, special, criminal, source, retention, period, deletion };
}

/** What one of the two says; undefined where they say different things. */
function eitherOf(one: string, other: string): string | undefined {
  if (one === '' || one === other) return other;
  return other === '' ? one : undefined;
}

const samePeriod = (one: Category, other: Category): boolean =>
  JSON.stringify(Object.entries(one.period).sort()) === JSON.stringify(Object.entries(other.period).sort());

const isSilent = ({ period }: Category): boolean =>
  period.value === null && period.trigger === '' && period.reason === '';

function eitherPeriod(one: Category, other: Category): Category['period'] | undefined {
  if (isSilent(one)) return other.period;
  return isSilent(other) ? one.period : undefined;
}
