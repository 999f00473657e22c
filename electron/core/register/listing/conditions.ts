import type { ListedKind } from '../../../../shared/contract/core/lists/listed.ts';
import type { Asked, ListFilter } from '../../../../shared/contract/core/lists/query.ts';
import { fold } from '../../../../shared/domain/search/fold.ts';
import { invalid } from '../../fault.ts';
import { prefixesOf } from '../../search/words.ts';
import { type Field, fieldNamed, hasOneOf, valueOf } from './expressions.ts';

type Bound = Record<string, string | number>;
export type Conditions = { readonly sql: string; readonly bound: Bound };

/** Which records a list has. */
export function conditionsOf(kind: ListedKind, asked: Asked, today: string): Conditions {
  const bound: Bound = { kind, archived: asked.archived ? 1 : 0, today };
  const parts = ['r.kind = @kind', 'r.archived = @archived'];
  const words = prefixesOf(asked.words);
  if (words.length > 0) {
    bound.words = words.join(' ');
    parts.push('r.id IN (SELECT id FROM search WHERE kind = @kind AND search MATCH @words)');
  } else if (asked.words !== '') parts.push('0');
  for (const [place, filter] of asked.filters.entries()) {
    const field = fieldNamed(kind, filter.field, `filters.${place}.field`);
    const name = `filter${place}`;
    bound[name] = JSON.stringify(filter.op === 'contains' ? filter.values.map(fold) : filter.values);
    parts.push(conditionOf(field, filter, `@${name}`, `filters.${place}.op`));
  }
  return { sql: parts.join(' AND '), bound };
}

function conditionOf(field: Field, { op }: ListFilter, values: string, path: string): string {
  const { listed } = field;
  const among = `(SELECT value FROM json_each(${values}))`;
  if (listed.as === 'many') {
    if (op !== 'is' && op !== 'is-not') throw invalid(path, 'invalid-value');
    return `${op === 'is' ? '' : 'NOT '}${hasOneOf(listed, among)}`;
  }
  const value = valueOf(field);
  switch (op) {
    case 'is':
      return `CAST(${value} AS TEXT) IN ${among}`;
    case 'is-not':
      return `CAST(${value} AS TEXT) NOT IN ${among}`;
    case 'contains':
      if (listed.as !== 'text' && listed.as !== 'prose') break;
      return `EXISTS (SELECT 1 FROM json_each(${values}) WHERE instr(folded(${value}), value) > 0)`;
    case 'before':
    case 'after':
      if (listed.as !== 'day' && listed.as !== 'moment') break;
      return `${value} <> '' AND ${value} ${op === 'before' ? '<' : '>'} (SELECT value FROM json_each(${values}) LIMIT 1)`;
  }
  throw invalid(path, 'invalid-value');
}
