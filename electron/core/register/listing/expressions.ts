import {
  type Listed,
  type ListedKind,
  listedField,
  type Reckoned,
} from '../../../../shared/contract/core/lists/listed.ts';
import { lift } from '../../../../shared/domain/registers/lift.ts';
import { invalid } from '../../fault.ts';
import { readAt } from '../../lists/places.ts';

/** A field of a kind's own list. */
export type Field = { readonly kind: ListedKind; readonly listed: Listed };

/** Every word a kind does not list is refused before it comes near SQL. */
export function fieldNamed(kind: ListedKind, field: string, path: string): Field {
  const listed = listedField(kind, field);
  if (listed === undefined) throw invalid(path, 'invalid-value');
  return { kind, listed };
}

/**
 * SQL for the fields of a list. Every word of it is ours: paths and options come from the closed list of the kind, and
 * what a person typed is bound. `@today` is the day at the main establishment.
 */
export function valueOf({ kind, listed }: Field): string {
  if ('head' in listed) return `r.${listed.head}`;
  if ('by' in listed) return RECKONED[listed.by];
  const value = `json_extract(r.body, ${quoted(listed.path)})`;
  switch (listed.as) {
    case 'count':
      return `coalesce(json_array_length(r.body, ${quoted(listed.path)}), 0)`;
    case 'flag':
      return `CASE WHEN coalesce(${value}, ${blankAt(kind, listed.path)}) THEN ${quoted(listed.options[0])} ELSE ${quoted(listed.options[1])} END`;
    default:
      return `coalesce(${value}, ${blankAt(kind, listed.path)})`;
  }
}

const RECKONED: Readonly<Record<Reckoned, string>> = {
  'transfer-standing': 'transfer_standing(r.body, @today)',
  'notice-state': "notice_state(json_extract(r.body, '$.publishedOn'), json_extract(r.body, '$.withdrawnOn'), @today)",
  'finding-kind': "finding_kind(json_extract(r.body, '$.rule'))",
};

/** What orders it: choices as they are listed, countries by name, words as people count. */
export function orderOf(field: Field): string {
  const { listed } = field;
  const value = valueOf(field);
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

/** One direction, with what is not filled in at the end both ways. */
export const ordered = (order: string, desc: boolean): string =>
  `nullif(${order}, '') ${desc ? 'DESC' : 'ASC'} NULLS LAST`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A body stored before a field existed reads as blank there, in a list as on its page. */
function blankAt(kind: ListedKind, path: string): string {
  const blank = readAt(lift(kind, {}), path.replace('$.', ''));
  if (typeof blank === 'boolean') return blank ? '1' : '0';
  return quoted(typeof blank === 'string' ? blank : '');
}

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
