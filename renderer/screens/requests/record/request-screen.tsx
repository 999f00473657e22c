import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { AmendIntake } from './person/amend-intake.tsx';
import { RequestPage } from './request-page.tsx';

export function RequestScreen() {
  const { id } = useParams({ from: '/requests/$id' });
  return <Request key={id} id={id} />;
}

function Request({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(coreQuery.requests.get.queryOptions({ input: { id } }));
  const { t } = useTranslation();
  const [amending, setAmending] = useState(false);
  if (data === undefined && error === null) return <PageLoading />;
  if (data === undefined)
    return (
      <Page title={t('requests.title')}>
        <ErrorState error={error} retry={() => void refetch()} />
      </Page>
    );
  if (amending)
    return (
      <AmendIntake
        request={data}
        onLeave={() => {
          setAmending(false);
        }}
      />
    );
  return (
    <RequestPage
      request={data}
      onAmend={() => {
        setAmending(true);
      }}
    />
  );
}
