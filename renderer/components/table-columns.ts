import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type SortingState,
} from '@tanstack/react-table';
import { createElement, Fragment, type ReactNode } from 'react';

export type Sorting = { readonly id: string; readonly desc: boolean };

/** One column of a list. `width` is in pixels; columns with `grow` share what is left. */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the column does not sort. Undefined values stand last, both ways. */
  readonly sort?: (row: Row) => string | number | undefined;
  /** Words the search in the list looks through. */
  readonly text?: (row: Row) => string;
  readonly width?: number;
  readonly grow?: number;
  /** Left out where there is no room for it, the last of such columns first. */
  readonly spare?: boolean;
  /** Numbers stand right. */
  readonly align?: 'start' | 'end';
};

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

export function columnDefs<Row extends object>(columns: readonly Column<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>();
  return helper.columns(
    columns.map(({ id, header, cell, sort }) =>
      helper.accessor((row) => sort?.(row), {
        id,
        header,
        cell: ({ row }) => createElement(Fragment, null, cell(row.original)),
        enableSorting: sort !== undefined,
        sortUndefined: 'last',
        sortFn: (a, b, column) => compare(a.getValue(column), b.getValue(column)),
      }),
    ),
  );
}

export function toSortingState(sorting: Sorting | undefined): SortingState {
  return sorting === undefined ? [] : [{ ...sorting }];
}
