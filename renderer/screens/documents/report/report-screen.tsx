import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page.tsx';
import { ReportPage } from './report-page.tsx';

export function ReportScreen() {
  const { id } = useParams({ from: '/requests/$id/report' });
  return <Report key={id} id={id} />;
}

function Report({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const request = useQuery(coreQuery.requests.get.queryOptions({ input: { id } }));
  const report = useQuery(coreQuery.documents.accessReport.get.queryOptions({ input: { requestId: id } }));
  if (request.data === undefined || report.data === undefined) {
    const error = request.error ?? report.error;
    return error === null ? (
      <PageLoading />
    ) : (
      <Page title={t('documents.report.title')}>
        <ErrorState
          error={error}
          retry={() => {
            void request.refetch();
            void report.refetch();
          }}
        />
      </Page>
    );
  }
  return <ReportPage request={request.data} report={report.data} />;
}
