import type { Listed } from '../../../../shared/contract/core/lists/listed.ts';

/**
 * SQL for the fields of a list. Every word of it is ours: paths and options come from the closed list of the kind, and
 * what a person typed is bound. A body stored before a field existed has none: it reads as not filled in.
 */
export function valueOf(listed: Listed): string {
  if ('head' in listed) return `r.${listed.head}`;
  const value = `json_extract(r.body, ${quoted(listed.path)})`;
  switch (listed.as) {
    case 'count':
      return `coalesce(json_array_length(r.body, ${quoted(listed.path)}), 0)`;
    case 'flag':
      return `CASE WHEN ${value} THEN ${quoted(listed.options[0])} ELSE ${quoted(listed.options[1])} END`;
    default:
      return `coalesce(${value}, '')`;
  }
}

/** What orders it: choices as they are listed, countries by name, words as people count. */
export function orderOf(listed: Listed): string {
  const value = valueOf(listed);
  if ('head' in listed) return listed.as === 'text' ? `sort_key(${value})` : value;
  switch (listed.as) {
    case 'text':
    case 'prose':
      return `sort_key(${value})`;
    case 'country':
      return `country_key(${value})`;
    case 'choice':
    case 'flag':
      return `CASE ${value} ${listed.options.map((option, place) => `WHEN ${quoted(option)} THEN ${place}`).join(' ')} ELSE '' END`;
    default:
      return value;
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

type Many = Extract<Listed, { readonly as: 'many' }>;

/** The entries of a list within a body, and the one value of each that counts. */
export const entriesOf = ({ path, each }: Many): { readonly from: string; readonly value: string } => ({
  from: `json_each(r.body, ${quoted(path)}) AS entry`,
  value: each === undefined ? 'entry.value' : `json_extract(entry.value, ${quoted(each)})`,
});

/** Whether a list within a body has one of some values; the empty one stands for a list without an entry. */
export function hasOneOf(listed: Many, among: string): string {
  const { from, value } = entriesOf(listed);
  return `(EXISTS (SELECT 1 FROM ${from} WHERE ${value} IN ${among})
    OR ('' IN ${among} AND NOT EXISTS (SELECT 1 FROM ${from})))`;
}
