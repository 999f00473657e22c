import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { Section } from '../../../components/section.tsx';
import { History, type VersionWays } from '../../registers/history/history.tsx';
import { Moments } from '../../registers/history/moments.tsx';
import { useKept } from './kept.ts';
import { OldVersion } from './old-version.tsx';

const MOST = 200;

/** What became of the organisation, of an office or of a channel: its versions, compared, read and brought back. */
export function KeptHistoryScreen() {
  const { t } = useTranslation();
  const { kind, id } = useParams({ from: '/settings/organisation/$kind/$id' });
  const { version, ...asked } = useSearch({ from: '/settings/organisation/$kind/$id' });
  const navigate = useNavigate();
  const entry = useKept(kind, id);
  const life = useQuery(coreQuery.history.of.queryOptions({ input: { id, limit: MOST } }));
  const error = entry.error ?? life.error;
  const trail = [
    {
      label: t('settings.sections.organisation'),
      link: { to: '/settings/$section', params: { section: 'organisation' } },
    },
  ] as const;
  if (entry.data === undefined || life.data === undefined)
    return error === null ? (
      <PageLoading />
    ) : (
      <Page title={t('registers.record.history')} trail={trail}>
        <ErrorState error={error} retry={() => void Promise.all([entry.refetch(), life.refetch()])} />
      </Page>
    );
  const current = entry.data.version;
  const place = { to: '/settings/organisation/$kind/$id', params: { kind, id } } as const;
  const ways: VersionWays = {
    view: (seen) => ({ ...place, search: { version: seen } }),
    compare: (from) => ({ ...place, search: { from, to: current } }),
  };
  return (
    <Page
      title={t('history.kept.of', { name: entry.data.title })}
      trail={trail}
      aside={<span className="figures">{entry.data.ref}</span>}
    >
      {version !== undefined && <OldVersion kind={kind} id={id} version={version} />}
      {version === undefined && (asked.from ?? asked.to) !== undefined && (
        <Moments
          kind={kind}
          id={id}
          current={current}
          entries={life.data.entries}
          asked={asked}
          ask={(search) => void navigate({ ...place, search, replace: true })}
        />
      )}
      <Section title={t('registers.record.history')}>
        <History kind={kind} subject={entry.data} ways={ways} />
      </Section>
    </Page>
  );
}
