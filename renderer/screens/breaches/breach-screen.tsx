import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { hasDraft } from '../../api/drafts.ts';
import { useSession } from '../../api/session.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { AmendFacts } from './amend-facts.tsx';
import { BreachPage } from './breach-page.tsx';
import { READ_AGAIN_MS } from './keep-breach.ts';

export function BreachScreen() {
  const { id } = useParams({ from: '/breaches/$id' });
  return <Breach key={id} id={id} />;
}

function Breach({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { vaultId } = useSession();
  const { data, error, refetch } = useQuery(
    coreQuery.breaches.get.queryOptions({ input: { id }, refetchInterval: READ_AGAIN_MS }),
  );
  // Words typed earlier and not saved bring their form back.
  const [amending, setAmending] = useState(() => hasDraft(vaultId, `breach/${id}`));
  if (data === undefined && error === null) return <PageLoading />;
  if (data === undefined)
    return (
      <Page title={t('breaches.title')}>
        <ErrorState error={error} retry={() => void refetch()} />
      </Page>
    );
  if (amending && data.state === 'open')
    return (
      <AmendFacts
        breach={data}
        onLeave={() => {
          setAmending(false);
        }}
      />
    );
  return (
    <BreachPage
      breach={data}
      onAmend={() => {
        setAmending(true);
      }}
    />
  );
}
