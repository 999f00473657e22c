import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../components/form/problems.ts';
import { pasted, readCells, withCell, withColumn, withHeading, withoutColumn, withoutRow, withRow } from './grid.ts';
import styles from './table-grid.module.css';

type Grid = { columns: string[]; rows: string[][] };

type Props = Grid & {
  readonly name: string;
  readonly errors: Readonly<Record<string, unknown>>;
  readonly onChange: (grid: Grid) => void;
};

/** A small table to type in, headings first; cells from a spreadsheet can be pasted. */
export function TableGrid({ name, columns, rows, errors, onChange }: Props) {
  const { t } = useTranslation();
  const grid = { columns, rows };
  const paste = (event: ClipboardEvent, number: number, place: number) => {
    const cells = readCells(event.clipboardData.getData('text/plain'));
    if (cells.length === 1 && cells[0]?.length === 1) return;
    event.preventDefault();
    onChange(pasted(grid, number, place, cells));
  };
  const missing = Object.keys(errors).some((field) => field.startsWith('columns'));
  return (
    <fieldset className={styles.grid}>
      <legend>{t('requests.data.grid.label')}</legend>
      <p className="quiet small">{t('requests.data.grid.pasteHint')}</p>
      <div className={styles.scroller}>
        <table>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={place} scope="col">
                  <span className={styles.heading}>
                    <input
                      id={fieldId(name, `columns.${place}`)}
                      aria-label={t('requests.data.grid.column', { number: place + 1 })}
                      aria-invalid={errors[`columns.${place}`] !== undefined}
                      dir="auto"
                      value={column}
                      onChange={(event) => {
                        onChange(withHeading(grid, place, event.currentTarget.value));
                      }}
                      onPaste={(event) => {
                        paste(event, -1, place);
                      }}
                    />
                    {columns.length > 1 && (
                      <ActionIcon
                        size="sm"
                        aria-label={t('requests.data.grid.removeColumn', { number: place + 1 })}
                        onClick={() => {
                          onChange(withoutColumn(grid, place));
                        }}
                      >
                        <IconX size={14} aria-hidden />
                      </ActionIcon>
                    )}
                  </span>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, number) => (
              <tr key={number}>
                {row.map((cell, place) => (
                  <td key={place}>
                    <input
                      aria-label={t('requests.data.grid.cell', {
                        column: columns[place] ?? '',
                        row: number + 1,
                      })}
                      dir="auto"
                      value={cell}
                      onChange={(event) => {
                        onChange(withCell(grid, number, place, event.currentTarget.value));
                      }}
                      onPaste={(event) => {
                        paste(event, number, place);
                      }}
                      onKeyDown={(event) => {
                        if (event.key !== 'Enter') return;
                        event.preventDefault();
                        onChange(withRow(grid));
                      }}
                    />
                  </td>
                ))}
                <td className={styles.end}>
                  <ActionIcon
                    size="sm"
                    aria-label={t('requests.data.grid.removeRow', { number: number + 1 })}
                    onClick={() => {
                      onChange(withoutRow(grid, number));
                    }}
                  >
                    <IconX size={14} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing && <p className={styles.error}>{t('requests.data.grid.needHeading')}</p>}
      <div className={styles.more}>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            onChange(withRow(grid));
          }}
        >
          {t('requests.data.grid.addRow')}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            onChange(withColumn(grid));
          }}
        >
          {t('requests.data.grid.addColumn')}
        </Button>
      </div>
    </fieldset>
  );
}
