import { Skeleton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../table-columns.ts';
import styles from './long-list.module.css';

type Common = {
  readonly 'data-line': number;
  readonly 'data-cursor': true | undefined;
  readonly 'aria-rowindex': number;
  readonly tabIndex: number;
  readonly onFocus: () => void;
};

type GroupProps = {
  readonly common: Common;
  readonly open: boolean;
  readonly words: string;
  readonly count: number;
  readonly columns: number;
  readonly onFold: () => void;
};

/** The heading of a group: open or closed, with its size. */
export function GroupLine({ common, open, words, count, columns, onFold }: GroupProps) {
  const Glyph = open ? IconChevronDown : IconChevronRight;
  return (
    <tr {...common} aria-expanded={open} data-row="" className={styles.group} onClick={onFold}>
      <th colSpan={columns} scope="rowgroup">
        <Glyph size={14} aria-hidden />
        {words} <span className="quiet figures">{count}</span>
      </th>
    </tr>
  );
}

type RowProps<Row> = {
  readonly common: Common;
  /** Not yet read: it keeps its place. */
  readonly row: Row | undefined;
  readonly columns: readonly Column<Row>[];
  readonly chosen: boolean;
  /** Where rows can be chosen. */
  readonly onChoose: ((row: Row, extend: boolean) => void) | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly onOpen: (row: Row) => void;
};

export function RowLine<Row extends { readonly id: string; readonly ref: string }>(props: RowProps<Row>) {
  const { common, row, columns, chosen, onChoose } = props;
  const { t } = useTranslation();
  return (
    <tr
      {...common}
      data-row={row?.id ?? ''}
      aria-busy={row === undefined || undefined}
      aria-selected={onChoose === undefined ? undefined : chosen}
      onClick={props.onClick}
      onDoubleClick={() => {
        if (row !== undefined) props.onOpen(row);
      }}
    >
      {onChoose !== undefined && (
        <td>
          {row !== undefined && (
            <input
              type="checkbox"
              className={styles.check}
              tabIndex={-1}
              aria-label={t('lists.select.one', { ref: row.ref })}
              checked={chosen}
              readOnly
              onClick={(event) => {
                event.stopPropagation();
                onChoose(row, event.shiftKey);
              }}
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
  );
}
