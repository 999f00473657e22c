import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import table from '../data-table.module.css';
import type { Column, Sorting } from '../table-columns.ts';
import styles from './long-list.module.css';
import type { Selection } from './selection.ts';

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
  readonly selection: Selection | undefined;
  readonly total: number;
  readonly onChooseAll: () => void;
};

/** Upwards, downwards, then as the list stands by itself. */
function next(id: string, sorting: Sorting | undefined): Sorting | undefined {
  if (sorting?.id !== id) return { id, desc: false };
  return sorting.desc ? undefined : { id, desc: true };
}

export function LongHead<Row>({ columns, sorting, onSort, selection, total, onChooseAll }: Props<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection !== undefined && (
          <th scope="col">
            <CheckAll chosen={selection.chosen.size} total={total} clear={selection.clear} choose={onChooseAll} />
          </th>
        )}
        {columns.map(({ id, header, sort, align }) => {
          const direction = sorting?.id === id ? (sorting.desc ? 'descending' : 'ascending') : undefined;
          return (
            <th key={id} scope="col" aria-sort={direction} data-align={align}>
              {sort === undefined ? (
                header
              ) : (
                <button
                  type="button"
                  className={table.sort}
                  onClick={() => {
                    onSort(next(id, sorting));
                  }}
                >
                  {header}
                  {direction === 'ascending' && <IconArrowNarrowUp size={14} aria-hidden />}
                  {direction === 'descending' && <IconArrowNarrowDown size={14} aria-hidden />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type CheckAllProps = {
  readonly chosen: number;
  readonly total: number;
  readonly clear: () => void;
  readonly choose: () => void;
};

function CheckAll({ chosen, total, clear, choose }: CheckAllProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = chosen > 0 && chosen < total;
  }, [chosen, total]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={styles.check}
      aria-label={t('lists.select.all')}
      checked={chosen > 0 && chosen >= total}
      onChange={() => {
        if (chosen > 0) clear();
        else choose();
      }}
    />
  );
}
