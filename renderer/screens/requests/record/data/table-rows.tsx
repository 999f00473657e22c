import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTable } from '../../../../../shared/contract/core/data-tables.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { marksOf } from '../../../../../shared/domain/redaction.ts';
import { coreQuery } from '../../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../../components/page-states.tsx';
import { DataGrid } from './redaction/data-grid.tsx';
import { MarksList } from './redaction/marks-list.tsx';
import type { Chosen } from './redaction/place-words.ts';
import { RedactDialog } from './redaction/redact-dialog.tsx';
import styles from './table-rows.module.css';

type Props = { readonly request: RequestRecord; readonly table: DataTable };

const PAGE = 50;

/** The rows of one table, a page at a time, and what is withheld of them. */
export function TableRows({ request, table }: Props) {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<Chosen>();
  const input = { id: request.id, tableId: table.id };
  const { data, error, refetch } = useQuery(
    coreQuery.requests.data.rows.queryOptions({
      input: { ...input, offset, limit: PAGE },
      placeholderData: keepPreviousData,
    }),
  );
  const redactions = useQuery(coreQuery.requests.data.redactions.queryOptions({ input }));
  const marks = useMemo(() => marksOf(redactions.data ?? []), [redactions.data]);
  // Without the marks the page would show as handed over what is withheld.
  if (data === undefined || redactions.data === undefined) {
    const failed = error ?? redactions.error;
    const retry = () => {
      void refetch();
      void redactions.refetch();
    };
    return failed === null ? <PageLoading /> : <ErrorState error={failed} retry={retry} />;
  }
  return (
    <div className={styles.rows}>
      <p className="quiet small">{t(table.shape === 'text' ? 'redaction.hintText' : 'redaction.hint')}</p>
      <DataGrid
        key={offset}
        table={table}
        label={t('requests.data.rowsOf', { title: table.title })}
        rows={data.rows}
        offset={offset}
        marks={marks}
        onChoose={setChosen}
      />
      {data.total > PAGE && <Pager offset={offset} total={data.total} onGo={setOffset} />}
      {redactions.data.length > 0 && (
        <MarksList
          title={t('redaction.list', { title: table.title })}
          request={request}
          table={table}
          marks={redactions.data}
        />
      )}
      {chosen !== undefined && (
        <RedactDialog
          request={request}
          table={table}
          chosen={chosen}
          words={chosen.scope === 'cell' ? (data.rows[chosen.row - offset]?.[chosen.column] ?? '') : ''}
          marks={redactions.data}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
    </div>
  );
}

type PagerProps = {
  readonly offset: number;
  readonly total: number;
  readonly onGo: (offset: number) => void;
};

function Pager({ offset, total, onGo }: PagerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.pager}>
      <Button
        variant="default"
        size="xs"
        disabled={offset === 0}
        onClick={() => {
          onGo(offset - PAGE);
        }}
      >
        {t('requests.data.earlier')}
      </Button>
      <span className="quiet small figures" role="status">
        {t('requests.data.range', { from: offset + 1, to: Math.min(offset + PAGE, total), total })}
      </span>
      <Button
        variant="default"
        size="xs"
        disabled={offset + PAGE >= total}
        onClick={() => {
          onGo(offset + PAGE);
        }}
      >
        {t('requests.data.later')}
      </Button>
    </div>
  );
}
