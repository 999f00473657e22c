import { Button } from '@mantine/core';
import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordTable } from '../registers/parts/record-table.tsx';
import styles from './picture.module.css';

const FIRST = 12;

/** A table that begins short, and is shown whole on demand. */
export function ShortTable<Row>({ rows, ...table }: ComponentProps<typeof RecordTable<Row>>) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <RecordTable {...table} rows={whole ? rows : rows.slice(0, FIRST)} />
      {!whole && rows.length > FIRST && (
        <Button
          className={styles.more}
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t('pictures.table.all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
