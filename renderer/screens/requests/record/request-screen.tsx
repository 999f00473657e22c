import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { AmendIntake } from './amend-intake.tsx';
import { RequestPage } from './request-page.tsx';

export function RequestScreen() {
  const { id } = useParams({ from: '/requests/$id' });
  return <Request key={id} id={id} />;
}

function Request({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(coreQuery.requests.get.queryOptions({ input: { id } }));
  const [amending, setAmending] = useState(false);
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
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
