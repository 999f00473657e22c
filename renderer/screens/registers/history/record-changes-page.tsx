import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';
import { placeOf } from '../../../commands/places.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import type { Register } from '../definition.ts';
import { useEntry } from '../queries.ts';
import { Moments } from './moments.tsx';

const MOST = 200;

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly id: string;
};

/** Two moments of one record, field by field. */
export function RecordChangesPage<Values extends object, Summary extends object>(props: Props<Values, Summary>) {
  const { register, id } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = useSearch({ from: '/registers/$register/$id/changes' });
  const entry = useEntry(register, id);
  const life = useQuery(coreQuery.history.of.queryOptions({ input: { id, limit: MOST } }));
  const error = entry.error ?? life.error;
  const list = { to: '/registers/$register', params: { register: register.name } } as const;
  const ref = entry.data?.ref ?? t('registers.record.unread');
  if (entry.data === undefined || life.data === undefined)
    return error === null ? (
      <PageLoading />
    ) : (
      <Page title={ref} trail={[{ label: t(`frame.go.${register.name}`), link: list }]}>
        <ErrorState error={error} retry={() => void Promise.all([entry.refetch(), life.refetch()])} />
      </Page>
    );
  return (
    <Page
      title={t('history.compare.title', { ref })}
      windowTitle={ref}
      trail={[
        { label: t(`frame.go.${register.name}`), link: list },
        { label: ref, link: placeOf(register.kind, id) },
      ]}
      aside={entry.data.title}
    >
      <Moments
        kind={register.kind}
        id={id}
        current={entry.data.version}
        entries={life.data.entries}
        asked={asked}
        ask={(search) =>
          void navigate({
            to: '/registers/$register/$id/changes',
            params: { register: register.name, id },
            search,
            replace: true,
          })
        }
      />
    </Page>
  );
}
