import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { hasDraft } from '../../api/drafts.ts';
import { useSession } from '../../api/session.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { AmendIntake } from './amend-intake.tsx';
import { ComplaintPage } from './complaint-page.tsx';

export function ComplaintScreen() {
  const { id } = useParams({ from: '/complaints/$id' });
  return <Complaint key={id} id={id} />;
}

function Complaint({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { vaultId } = useSession();
  const { data, error, refetch } = useQuery(coreQuery.complaints.get.queryOptions({ input: { id } }));
  // Words typed earlier and not saved bring their form back.
  const [amending, setAmending] = useState(() => hasDraft(vaultId, `complaint/${id}`));
  if (data === undefined && error === null) return <PageLoading />;
  if (data === undefined)
    return (
      <Page title={t('complaints.title')}>
        <ErrorState error={error} retry={() => void refetch()} />
      </Page>
    );
  return amending ? (
    <AmendIntake
      complaint={data}
      onLeave={() => {
        setAmending(false);
      }}
    />
  ) : (
    <ComplaintPage
      complaint={data}
      onAmend={() => {
        setAmending(true);
      }}
    />
  );
}
