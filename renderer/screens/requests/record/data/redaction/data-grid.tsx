import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTable } from '../../../../../../shared/contract/core/data-tables.ts';
import { coverOf, type Marks } from '../../../../../../shared/domain/redaction.ts';
import styles from './data-grid.module.css';
import { MarkedWords } from './marked-words.tsx';
import type { Chosen } from './place-words.ts';

type Props = {
  readonly table: DataTable;
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
  /** Number of the first row shown. */
  readonly offset: number;
  readonly marks: Marks;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Heading row and number column count as -1. */
type Spot = { readonly row: number; readonly column: number };

const STEP: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Rows to be read and withheld from: one stop of the Tab key, arrows within, Enter chooses. */
export function DataGrid({ table, label, rows, offset, marks, onChoose }: Props) {
  const { t } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const isText = table.shape === 'text';
  const top = isText ? 0 : -1;
  const [here, setHere] = useState<Spot>({ row: 0, column: isText ? 0 : -1 });

  const go = (spot: Spot) => {
    const row = Math.max(top, Math.min(rows.length - 1, spot.row));
    const column = Math.max(-1, Math.min(table.columns.length - 1, spot.column));
    // The corner above the numbers is no place.
    const next = row === -1 && column === -1 ? { row, column: 0 } : { row, column };
    setHere(next);
    grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row}:${next.column}"]`)?.focus();
  };
  const choose = ({ row, column }: Spot) => {
    if (row === -1) onChoose({ scope: 'column', column });
    else if (column === -1) onChoose({ scope: 'row', row: offset + row });
    else onChoose({ scope: 'cell', row: offset + row, column });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    if (step !== undefined) go({ row: here.row + step.row, column: here.column + step.column });
    else if (event.key === 'Enter' || event.key === ' ') choose(here);
    else return;
    event.preventDefault();
  };
  const spot = (row: number, column: number) => ({
    'data-spot': `${row}:${column}`,
    tabIndex: here.row === row && here.column === column ? 0 : -1,
    onClick: () => {
      setHere({ row, column });
      choose({ row, column });
    },
    onFocus: () => {
      setHere({ row, column });
    },
  });
  return (
    <div className={styles.scroller}>
      <table ref={grid} role="grid" aria-label={label} aria-rowcount={table.rowCount} onKeyDown={onKeyDown}>
        {!isText && (
          <thead>
            <tr>
              <td className={styles.number} />
              {table.columns.map((column, place) => (
                <th key={place} scope="col" dir="auto" data-marked={marks.columns.has(place)} {...spot(-1, place)}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, number) => (
            <tr key={offset + number} aria-rowindex={offset + number + 1}>
              <th
                scope="row"
                className={styles.number}
                data-marked={marks.rows.has(offset + number)}
                aria-label={t(isText ? 'redaction.title.line' : 'redaction.title.row', { row: offset + number + 1 })}
                {...spot(number, -1)}
              >
                {offset + number + 1}
              </th>
              {row.map((words, place) => (
                <td
                  key={place}
                  role="gridcell"
                  dir="auto"
                  data-marked={coverOf(marks, offset + number, place) !== undefined}
                  {...spot(number, place)}
                >
                  <MarkedWords words={words} row={offset + number} column={place} marks={marks} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
