import { Skeleton } from '@mantine/core';
import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import type { ReactTable } from '@tanstack/react-table';
import type { Column, features, Sorting } from './table-columns.ts';
import styles from './data-table.module.css';

type HeadProps<Row extends object> = {
  readonly table: ReactTable<typeof features, Row>;
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | undefined;
};

export function TableHead<Row extends object>({ table, columns, sorting }: HeadProps<Row>) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1}>
          {group.headers.map((header, index) => {
            const column = columns[index];
            const direction =
              sorting?.id === header.column.id ? (sorting.desc ? 'descending' : 'ascending') : undefined;
            return (
              <th key={header.id} scope="col" aria-sort={direction} data-align={column?.align}>
                {header.column.getCanSort() ? (
                  <button type="button" className={styles.sort} onClick={header.column.getToggleSortingHandler()}>
                    {column?.header}
                    {direction === 'ascending' && <IconArrowNarrowUp size={14} aria-hidden />}
                    {direction === 'descending' && <IconArrowNarrowDown size={14} aria-hidden />}
                  </button>
                ) : (
                  column?.header
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

const ROWS = [72, 56, 64, 48, 68, 60];

/** While the first rows are read. */
export function SkeletonRows({ columns }: { readonly columns: number }) {
  return (
    <tbody>
      {ROWS.map((width) => (
        <tr key={width}>
          {Array.from({ length: columns }, (_, column) => (
            <td key={column}>
              <Skeleton height={10} width={`${width - column * 4}%`} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
