import {
  LISTED,
  groups,
  hasOptions,
  listedField,
  sorts,
  type Listed,
  type ListedKind,
} from '../../../../shared/contract/core/lists/listed.ts';
import type { ListFilter } from '../../../../shared/contract/core/lists/query.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { LongFilter } from '../../../components/long-list/filter-menu.tsx';
import type { Column } from '../../../components/data-table.tsx';
import type { Item, Register } from '../definition.ts';
import { countryName } from '../fields/countries.ts';

type Labelled = { readonly id: string; readonly label: string };

const NONE: readonly never[] = [];
const LABELLED = ['owner', 'department', 'review', 'tags', 'updated'] as const;
type OwnLabel = (typeof LABELLED)[number];
export const isOwnLabel = (id: string): id is OwnLabel => LABELLED.some((label) => label === id);

/** What a field of a list is called: by its column, else by its filter, else as in every register. */
function labelOf<Summary>(
  id: string,
  t: Translate,
  columns: readonly Column<Item<Summary>>[],
  filters: readonly Labelled[],
): string | undefined {
  return (
    columns.find((column) => column.id === id)?.header ??
    filters.find((filter) => filter.id === id)?.label ??
    (isOwnLabel(id) ? t(`lists.fields.${id}`) : undefined)
  );
}

/** The filters of a register: its own words where it has some, and what occurs in the fields that have none. */
export function filtersOf<Values extends object, Summary extends object>(
  register: Register<Values, Summary>,
  t: Translate,
  today: string,
): readonly LongFilter[] {
  const { kind } = register;
  const own = register.filters(t, NONE);
  const columns = register.columns(t);
  return Object.keys(LISTED[kind]).flatMap((id): LongFilter[] => {
    const listed = listedField(kind, id);
    const label = labelOf(id, t, columns, own);
    if (listed === undefined || label === undefined) return [];
    if (listed.as === 'day') return [dayFilter(id, label, t, today)];
    if (!hasOptions(listed)) return [];
    const named = own.find((filter) => filter.id === id)?.options ?? NONE;
    const words = (value: string) =>
      named.find((option) => option.value === value)?.label ??
      register.valueWords?.(t, id, value) ??
      valueWords(kind, id, value, t);
    return [
      {
        id,
        label,
        options: optionsOf(listed, words),
        words,
        filterOf: (value) => ({ field: id, op: 'is', values: [value] }),
      },
    ];
  });
}

/**
 * The same within a tab that asks something of a field by itself: only what it can hold is offered, so that a choice here
 * narrows the tab and never contradicts it.
 */
export const filtersWithin = (filters: readonly LongFilter[], within: readonly ListFilter[]): readonly LongFilter[] =>
  filters.map((filter) => {
    const asked = within.filter(({ field }) => field === filter.id);
    const holds = (value: string) => asked.every(({ op, values }) => values.includes(value) === (op === 'is'));
    return asked.length === 0 ? filter : { ...filter, holds };
  });

/** Names and places are offered as they occur; choices are known beforehand. */
const optionsOf = (listed: Listed, words: (value: string) => string): LongFilter['options'] =>
  'options' in listed ? listed.options.map((value) => ({ value, label: words(value) })) : 'occurring';

function dayFilter(id: string, label: string, t: Translate, today: string): LongFilter {
  const words = (value: string) => (value === '' ? t('lists.days.none') : t('lists.days.past'));
  return {
    id,
    label,
    options: [today, ''].map((value) => ({ value, label: words(value) })),
    words,
    filterOf: (value) => ({ field: id, op: value === '' ? 'is' : 'before', values: [value] }),
  };
}

/** What rows can be grouped by. */
export function groupFieldsOf<Values extends object, Summary extends object>(
  register: Register<Values, Summary>,
  t: Translate,
): readonly Labelled[] {
  const own = register.filters(t, NONE);
  const columns = register.columns(t);
  return Object.keys(LISTED[register.kind]).flatMap((id): Labelled[] => {
    const listed = listedField(register.kind, id);
    const label = labelOf(id, t, columns, own);
    return listed === undefined || label === undefined || !groups(listed) ? [] : [{ id, label }];
  });
}

export const sortable = (kind: ListedKind, id: string): boolean => {
  const listed = listedField(kind, id);
  return listed !== undefined && sorts(listed);
};

function valueWords(kind: ListedKind, id: string, value: string, t: Translate): string {
  if (value === '') return t('lists.group.empty');
  return listedField(kind, id)?.as === 'country' ? countryName(value) : value;
}
