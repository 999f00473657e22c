import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccessReport } from '../../../../shared/contract/core/documents.ts';
import { core } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { PdfView } from '../pdf/pdf-view.tsx';
import styles from './preview.module.css';

/** A look at the letter before it is finished: drawn anew for each version, never stored. */
export function Preview({ report }: { readonly report: AccessReport }) {
  const { t } = useTranslation();
  const { requestId, version } = report;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['report-preview', requestId, version],
    queryFn: ({ signal }) => core.documents.accessReport.preview({ requestId }, { signal }),
    gcTime: 0,
    staleTime: Infinity,
  });
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <>
      <Alert color="blue" className={styles.note ?? ''}>
        {t('documents.report.previewDraft')}{' '}
        <Button variant="subtle" size="xs" loading={isFetching} onClick={() => void refetch()}>
          {t('documents.report.previewAgain')}
        </Button>
      </Alert>
      <div className={styles.pages}>
        <PdfView file={data} />
      </div>
    </>
  );
}
