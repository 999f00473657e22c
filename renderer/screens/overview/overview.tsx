import { Button, Group } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { useSession } from '../../api/session.ts';
import { useFillExample } from '../../api/use-fill-example.ts';
import { longDay } from '../../components/dates.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { EmptyState, ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { DriftSection } from './drift-section.tsx';
import styles from './overview.module.css';
import { SoonSection } from './soon-section.tsx';
import { TodaySection } from './today-section.tsx';

/** The morning's page: what today asks, what the next two weeks ask, and what drifts. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const { empty } = useSession();
  const { data, error, refetch } = useQuery(coreQuery.overview.today.queryOptions());
  if (data === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  return (
    <Page title={t('overview.title')} aside={<time dateTime={data.today}>{longDay(data.today)}</time>}>
      {empty ? (
        <Beginning />
      ) : (
        <>
          <div className={styles.columns}>
            <TodaySection today={data} />
            <SoonSection today={data} />
          </div>
          <DriftSection today={data} />
        </>
      )}
    </Page>
  );
}

/** Before the first record. */
function Beginning() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { fill, words } = useFillExample();
  const example = useMutation({ mutationFn: fill });
  return (
    <EmptyState
      icon={IconBuildingCommunity}
      title={t('overview.empty.title')}
      action={
        <>
          {example.error !== null && <FailureNotice failure={toFailure(example.error)} />}
          <Group>
            <Button onClick={() => void navigate({ to: '/settings/$section', params: { section: 'organisation' } })}>
              {t('overview.empty.organisation')}
            </Button>
            <Button
              variant="default"
              loading={example.isPending}
              onClick={() => {
                example.mutate();
              }}
            >
              {t('overview.empty.example')}
            </Button>
          </Group>
        </>
      }
    >
      {t('overview.empty.words')}
      {words !== undefined && <p role="status">{words}</p>}
    </EmptyState>
  );
}
