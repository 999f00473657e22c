import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './record-table.module.css';

type RecordColumn<Row> = {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Share of the width, in percent. */
  readonly width?: number;
};

type Props<Row> = {
  readonly label: string;
  readonly columns: readonly RecordColumn<Row>[];
  readonly rows: readonly Row[];
};

/** A list inside a record, as a table: the first column names the row. */
export function RecordTable<Row>({ label, columns, rows }: Props<Row>) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="quiet">{t('registers.record.notSaid')}</p>;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ header, width }) => (
            <th key={header} scope="col" style={width === undefined ? undefined : { width: `${width}%` }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map(({ header, cell }, column) =>
              column === 0 ? (
                <th key={header} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={header}>{cell(row)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
