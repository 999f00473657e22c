import { IconFiles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { coreQuery } from '../../api/clients.ts';
import { placeOf } from '../../commands/places.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { moment } from '../../components/dates.ts';
import { EmptyState } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { LinkButton } from '../requests/link-button.tsx';
import { ViewTabs } from '../requests/view-tabs.tsx';
import { DocumentFacts } from './document-facts.tsx';

const VIEWS = ['current', 'sent', 'superseded', 'all'] as const;
type View = (typeof VIEWS)[number];

const IS_IN: Readonly<Record<View, (entry: DocumentEntry) => boolean>> = {
  current: (entry) => entry.state === 'final',
  sent: ({ state }) => state === 'sent' || state === 'returned',
  superseded: (entry) => entry.state === 'superseded',
  all: () => true,
};

function columnsFor(t: Translate): readonly Column<DocumentEntry>[] {
  return [
    {
      id: 'number',
      header: t('documents.list.number'),
      cell: (row) => <span className="figures">{row.number}</span>,
      sort: (row) => row.number,
      text: (row) => row.number,
      width: 140,
    },
    {
      id: 'kind',
      header: t('documents.list.kind'),
      cell: (row) => t(`documents.kind.${row.kind}`),
      sort: (row) => row.kind,
      text: (row) => `${t(`documents.kind.${row.kind}`)} ${row.title}`,
      width: 150,
    },
    {
      id: 'request',
      header: t('documents.list.request'),
      cell: (row) => (
        <Link {...placeOf(row.recordKind, row.recordId)} className="figures">
          {row.recordReference}
        </Link>
      ),
      sort: (row) => row.recordReference,
      text: (row) => row.recordReference,
      width: 120,
    },
    {
      id: 'pages',
      header: t('documents.list.pages'),
      cell: (row) => row.pages,
      sort: (row) => row.pages,
      width: 80,
      align: 'end',
    },
    {
      id: 'made',
      header: t('documents.list.made'),
      cell: (row) => <time dateTime={row.createdAt}>{moment(row.createdAt)}</time>,
      sort: (row) => row.createdAt,
      width: 180,
    },
    {
      id: 'madeBy',
      header: t('documents.list.madeBy'),
      cell: (row) => row.createdBy,
      sort: (row) => row.createdBy,
      text: (row) => row.createdBy,
      width: 150,
    },
    {
      id: 'state',
      header: t('documents.list.state'),
      cell: (row) => (
        <StateBadge tone={row.state === 'final' ? 'done' : 'paused'}>{t(`documents.state.${row.state}`)}</StateBadge>
      ),
      sort: (row) => row.state,
      width: 200,
    },
  ];
}

/** Every finished document of the vault. */
export function DocumentListScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { show } = useSearch({ from: '/documents' });
  const view = VIEWS.find((name) => name === show) ?? 'current';
  const query = useQuery(coreQuery.documents.list.queryOptions({ input: {} }));
  const columns = useMemo(() => columnsFor(t), [t]);
  const all = query.data;
  const rows = useMemo(() => all?.filter(IS_IN[view]), [all, view]);
  return (
    <Page
      fill
      title={t('documents.title')}
      actions={
        <LinkButton to="/documents/several" variant="default">
          {t('documents.batch.open')}
        </LinkButton>
      }
    >
      <ViewTabs
        label={t('documents.list.views')}
        to="/documents"
        current={view}
        views={VIEWS.map((id) => ({
          id,
          label: t(`documents.list.view.${id}`),
          count: all?.filter(IS_IN[id]).length,
        }))}
      />
      <DataTable
        key={view}
        name={`documents/${view}`}
        label={t('documents.list.label')}
        query={{ data: rows, error: query.error, refetch: query.refetch }}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/documents/$id', params: { id: row.id } })}
        peek={(row) => <DocumentFacts entry={row} />}
        peekTitle={(row) => row.number}
        initialSort={{ id: 'made', desc: true }}
        empty={
          all?.length === 0 ? (
            <EmptyState icon={IconFiles} title={t('documents.list.empty')}>
              {t('documents.list.emptyWords')}
            </EmptyState>
          ) : (
            <EmptyState icon={IconFiles} title={t('documents.list.emptyView')} />
          )
        }
      />
    </Page>
  );
}
