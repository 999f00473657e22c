import { Box, Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTable } from '../../../../../shared/contract/core/data-tables.ts';
import { coreQuery } from '../../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../../components/page-states.tsx';
import styles from './table-rows.module.css';

type Props = { readonly requestId: string; readonly table: DataTable };

const PAGE = 50;

/** The rows of one table, a page at a time. */
export function TableRows({ requestId, table }: Props) {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useQuery(
    coreQuery.requests.data.rows.queryOptions({
      input: { id: requestId, tableId: table.id, offset, limit: PAGE },
      placeholderData: keepPreviousData,
    }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const label = t('requests.data.rowsOf', { title: table.title });
  return (
    <div className={styles.rows}>
      {/* A wide table scrolls in itself, by keyboard as well. */}
      <Box className={styles.scroller ?? ''} role="region" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, place) => (
                <th key={place} scope="col" dir="auto">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row, number) => (
              <tr key={offset + number}>
                {row.map((cell, place) => (
                  <td key={place} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
      {data.total > PAGE && (
        <div className={styles.pager}>
          <Button
            variant="default"
            size="xs"
            disabled={offset === 0}
            onClick={() => {
              setOffset(offset - PAGE);
            }}
          >
            {t('requests.data.earlier')}
          </Button>
          <span className="quiet small figures" role="status">
            {t('requests.data.range', {
              from: offset + 1,
              to: Math.min(offset + PAGE, data.total),
              total: data.total,
            })}
          </span>
          <Button
            variant="default"
            size="xs"
            disabled={offset + PAGE >= data.total}
            onClick={() => {
              setOffset(offset + PAGE);
            }}
          >
            {t('requests.data.later')}
          </Button>
        </div>
      )}
    </div>
  );
}
