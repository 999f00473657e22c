import { LISTED, listedField, type ListedKind } from '../../../../shared/contract/core/lists/listed.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { moment } from '../../../components/dates.ts';
import type { Column } from '../../../components/data-table.tsx';
import type { Item, Register } from '../definition.ts';
import { Day } from '../parts/day.tsx';
import { isOwnLabel, sortable } from './fields.ts';

/** Every column a list can have: those a register shows by itself, then what all registers know. */
export function columnsOf<Values extends object, Summary extends object>(
  register: Register<Values, Summary>,
  t: Translate,
): readonly Column<Item<Summary>>[] {
  const usual = register.columns(t);
  const more = Object.keys(LISTED[register.kind])
    .filter(isOwnLabel)
    .filter((id) => usual.every((column) => column.id !== id))
    .map((id): Column<Item<Summary>> => ({
      id,
      header: t(`lists.fields.${id}`),
      cell: (row) => <Value of={id} kind={register.kind} row={row} />,
      width: 150,
    }));
  return [...usual, ...more].map(({ sort: _, ...column }) => ({
    ...column,
    // The core sorts: that there is an order is all a column has to say.
    ...(sortable(register.kind, column.id) && { sort: () => undefined }),
  }));
}

/** What stands in a field every register may have. */
function Value({ of, kind, row }: { readonly of: string; readonly kind: ListedKind; readonly row: Item<object> }) {
  const listed = listedField(kind, of);
  if (listed === undefined) return null;
  if ('head' in listed) return <time dateTime={row.updatedAt}>{moment(row.updatedAt)}</time>;
  if (!('path' in listed)) return null;
  const value = read(row.fields, listed.path);
  if (listed.as === 'day') return <Day day={typeof value === 'string' ? value : ''} />;
  if (Array.isArray(value)) return <>{value.filter((one) => typeof one === 'string').join(', ')}</>;
  return <>{typeof value === 'string' ? value : ''}</>;
}

/** What stands at a place like `$.review.nextOn`. */
const read = (fields: object, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (inner, step) =>
        typeof inner === 'object' && inner !== null
          ? Object.entries(inner).find(([name]) => name === step)?.[1]
          : undefined,
      fields,
    );
