import { Skeleton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../table-columns.ts';
import styles from './long-list.module.css';

type Place = {
  readonly index: number;
  /** Whether it is under the cursor. */
  readonly here: boolean;
  /** Whether the tabulator key leads to it. */
  readonly entered: boolean;
};

const attributes = ({ index, here, entered }: Place) => ({
  'data-line': index,
  'data-cursor': here || undefined,
  'aria-rowindex': index + 2,
  tabIndex: entered ? 0 : -1,
});

type GroupProps = Place & {
  readonly open: boolean;
  readonly words: string;
  readonly count: number;
  readonly columns: number;
};

/** The heading of a group: open or closed, with its size. */
export function GroupLine({ open, words, count, columns, ...place }: GroupProps) {
  const Glyph = open ? IconChevronDown : IconChevronRight;
  return (
    <tr {...attributes(place)} aria-expanded={open} data-row="" className={styles.group}>
      <th colSpan={columns} scope="rowgroup">
        <Glyph size={14} aria-hidden />
        {words} <span className="quiet figures">{count}</span>
      </th>
    </tr>
  );
}

type RowProps<Row> = Place & {
  /** Not yet read: it keeps its place. */
  readonly row: Row | undefined;
  readonly columns: readonly Column<Row>[];
  readonly chosen: boolean;
  /** Where rows can be chosen. */
  readonly choosable: boolean;
};

/** Drawn anew only when something of it changed: while a list is scrolled, most of its lines stay the same. */
export function RowLine<Row extends { readonly id: string; readonly ref: string }>(props: RowProps<Row>) {
  const { index, here, entered, row, columns, chosen, choosable } = props;
  const { t } = useTranslation();
  return useMemo(
    () => (
      <tr
        {...attributes({ index, here, entered })}
        data-row={row?.id ?? ''}
        aria-busy={row === undefined || undefined}
        aria-selected={choosable ? chosen : undefined}
      >
        {choosable && (
          <td>
            {row !== undefined && (
              <input
                type="checkbox"
                className={styles.check}
                tabIndex={-1}
                aria-label={t('lists.select.one', { ref: row.ref })}
                checked={chosen}
                readOnly
              />
            )}
          </td>
        )}
        {columns.map((column) => (
          <td key={column.id} data-align={column.align}>
            {row === undefined ? <Skeleton height={10} width="60%" /> : column.cell(row)}
          </td>
        ))}
      </tr>
    ),
    [index, here, entered, row, columns, chosen, choosable, t],
  );
}
