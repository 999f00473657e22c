import { IconInbox, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';
import { useLaws } from '../../../api/laws.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { ViewTabs } from '../view-tabs.tsx';
import { requestColumns, requestFilters } from './columns.tsx';
import { RequestPeek } from './request-peek.tsx';
import { useDeeperSearch } from './use-deeper-search.ts';
import { inView, REQUEST_VIEWS, viewOf } from './views.ts';
import { LinkButton } from '../link-button.tsx';

const NEAREST_FIRST = { id: 'due', desc: false } as const;
const LATEST_FIRST = { id: 'received', desc: true } as const;

const idOf = ({ id }: { readonly id: string }): string => id;

export function RequestListScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const view = viewOf(useSearch({ from: '/requests' }).show);
  const query = useQuery(coreQuery.requests.list.queryOptions({ input: { state: 'all' } }));
  const columns = useMemo(() => requestColumns(t, view === 'all'), [t, view]);
  const deeper = useDeeperSearch();
  const all = query.data;
  const inUse = useMemo(() => all?.flatMap(({ laws }) => laws) ?? [], [all]);
  const laws = useLaws(inUse);
  const filters = useMemo(() => requestFilters(t, laws), [t, laws]);
  const rows = useMemo(() => (all === undefined ? undefined : inView(all, view)), [all, view]);
  const logOne = (
    <LinkButton to="/requests/new" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}>
      {t('requests.list.new')}
    </LinkButton>
  );
  const nothingAtAll = all?.length === 0;
  return (
    <Page fill title={t('requests.title')} actions={nothingAtAll ? undefined : logOne}>
      <ViewTabs
        label={t('requests.list.views')}
        to="/requests"
        current={view}
        views={REQUEST_VIEWS.map((id) => ({
          id,
          label: t(`requests.list.view.${id}`),
          count: all && inView(all, id).length,
        }))}
      />
      <DataTable
        key={view}
        name={`requests/${view}`}
        label={t('requests.list.label')}
        query={{ data: rows, error: query.error, refetch: query.refetch }}
        columns={columns}
        filters={filters}
        rowKey={idOf}
        deeper={deeper}
        onOpen={(row) => void navigate({ to: '/requests/$id', params: { id: row.id } })}
        peek={(row) => <RequestPeek item={row} />}
        peekTitle={(row) => row.reference}
        initialSort={view === 'closed' || view === 'all' ? LATEST_FIRST : NEAREST_FIRST}
        empty={
          nothingAtAll ? (
            <EmptyState icon={IconInbox} title={t('requests.list.empty')} action={logOne}>
              {t('requests.list.emptyWords')}
            </EmptyState>
          ) : (
            <EmptyState icon={IconInbox} title={t('requests.list.emptyView')}>
              {t(`requests.list.emptyViewWords.${view}`)}
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
