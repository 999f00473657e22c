import { z } from 'zod';
import { groups, hasOptions, type ListedKind, sorts } from '../../../../shared/contract/core/lists/listed.ts';
import {
  type Asked,
  type Counted,
  type ListSort,
  MANY_LIMIT,
  VALUES_LIMIT,
} from '../../../../shared/contract/core/lists/query.ts';
import { Id } from '../../../../shared/contract/primitives.ts';
import { invalid } from '../../fault.ts';
import { today } from '../../organisation/places.ts';
import type { Db } from '../../store/open.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { fieldsOf } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import type { Item } from '../records.ts';
import { type RecordRow, Row } from '../repository.ts';
import { conditionsOf } from './conditions.ts';
import { entriesOf, fieldNamed, ordered, orderOf, valueOf } from './expressions.ts';

type Query = Asked & {
  readonly sort?: ListSort | undefined;
  readonly groupBy?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};
type Page<Fields> = {
  readonly rows: Item<Fields>[];
  readonly total: number;
  readonly groups: Counted[];
};

const Group = z.strictObject({ value: z.string(), count: z.int() });
const Key = z.strictObject({ id: Id, version: z.int() });

/** The list of one register, narrowed and ordered by SQLite, read in pages. */
export function listing<Fields extends { readonly name: string }>(
  kind: Kind<Fields> & { readonly kind: ListedKind },
  store: Store,
) {
  const { db } = store;
  return {
    query(query: Query): Page<Fields> {
      const { sql, bound } = conditionsOf(kind.kind, query, today(store));
      const order = orderOfList(kind.kind, query);
      const grouped = groupOf(kind.kind, query.groupBy);
      const total = z.int().parse(db.prepare(`SELECT count(*) FROM record r WHERE ${sql}`).pluck().get(bound));
      const ids = db
        .prepare(`SELECT r.id FROM record r WHERE ${sql} ORDER BY ${order} LIMIT @limit OFFSET @offset`)
        .pluck()
        .all({ ...bound, limit: query.limit, offset: query.offset });
      return {
        total,
        rows: rowsOf(db, ids).map((row) => ({
          id: row.id,
          ref: row.ref,
          title: row.title,
          version: row.version,
          archived: row.archived === 1,
          updatedAt: row.updated_at,
          updatedBy: row.updated_by,
          fields: fieldsOf(kind, row),
        })),
        groups:
          grouped === undefined
            ? []
            : z
                .array(Group)
                .parse(
                  db
                    .prepare(
                      `SELECT CAST(${grouped.value} AS TEXT) AS value, count(*) AS count FROM record r WHERE ${sql} GROUP BY 1 ORDER BY ${grouped.order}`,
                    )
                    .all(bound),
                ),
      };
    },
    values({ archived, field: name }: { readonly archived: boolean; readonly field: string }): Counted[] {
      const field = fieldNamed(kind.kind, name, 'field');
      const { listed } = field;
      if (!hasOptions(listed)) throw invalid('field', 'invalid-value');
      const { from, value } = listed.as === 'many' ? entriesOf(listed) : { from: '', value: valueOf(field) };
      const rows = db
        .prepare(
          `SELECT CAST(${value} AS TEXT) AS value, count(DISTINCT r.id) AS count FROM record r${from === '' ? '' : `, ${from}`}
           WHERE r.kind = @kind AND r.archived = @archived GROUP BY 1 ORDER BY 1 LIMIT @most`,
        )
        .all({ kind: kind.kind, archived: archived ? 1 : 0, today: today(store), most: VALUES_LIMIT });
      return z.array(Group).parse(rows);
    },
    keys(asked: Asked): z.infer<typeof Key>[] {
      const { sql, bound } = conditionsOf(kind.kind, asked, today(store));
      const rows = db
        .prepare(`SELECT r.id, r.version FROM record r WHERE ${sql} ORDER BY r.rowid LIMIT @most`)
        .all({ ...bound, most: MANY_LIMIT });
      return z.array(Key).parse(rows);
    },
  };
}

/** The records of one page, in its order: only these are read whole, the others stay what they are sorted by. */
function rowsOf(db: Db, ids: readonly unknown[]): RecordRow[] {
  const rows = db
    .prepare('SELECT r.* FROM json_each(?) AS asked JOIN record r ON r.id = asked.value ORDER BY asked.key')
    .all(JSON.stringify(ids));
  return z.array(Row).parse(rows);
}

/** Groups first, then the chosen order, then by reference: always the same, so that pages fit together. */
function orderOfList(kind: ListedKind, { sort, groupBy }: Query): string {
  const grouped = groupOf(kind, groupBy);
  return [
    ...(grouped === undefined ? [] : [grouped.order]),
    ...(sort === undefined ? [] : [sortedBy(kind, sort)]),
    'sort_key(r.ref)',
    'r.id',
  ].join(', ');
}

function sortedBy(kind: ListedKind, { field, desc }: ListSort): string {
  const named = fieldNamed(kind, field, 'sort.field');
  if (!sorts(named.listed)) throw invalid('sort.field', 'invalid-value');
  return ordered(orderOf(named), desc);
}

/** What not filled in stands last; two spellings of one word are two groups, side by side. */
function groupOf(
  kind: ListedKind,
  field: string | undefined,
): { readonly value: string; readonly order: string } | undefined {
  if (field === undefined) return undefined;
  const named = fieldNamed(kind, field, 'groupBy');
  if (!groups(named.listed)) throw invalid('groupBy', 'invalid-value');
  const value = valueOf(named);
  return { value, order: `${ordered(orderOf(named), false)}, CAST(${value} AS TEXT)` };
}
