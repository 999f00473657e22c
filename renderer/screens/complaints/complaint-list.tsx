import { IconMessageExclamation, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPLAINT_STATES, type ComplaintListItem } from '../../../shared/contract/core/complaints.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { coreQuery } from '../../api/clients.ts';
import { DataTable, type Column, type Filter } from '../../components/data-table.tsx';
import { longDay, shortDay } from '../../components/dates.ts';
import { useDaysLeft, URGENCY_TONE } from '../../components/due.tsx';
import { EmptyState } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { LinkButton } from '../requests/link-button.tsx';
import { optionsOf } from '../requests/names.ts';
import styles from './complaint.module.css';

const DUE_FIRST = { id: 'due', desc: false } as const;

function columnsOf(t: Translate): readonly Column<ComplaintListItem>[] {
  return [
    {
      id: 'reference',
      header: t('complaints.list.reference'),
      cell: (row) => <span className="figures">{row.reference}</span>,
      sort: (row) => row.reference,
      text: (row) => row.reference,
      width: 80,
    },
    {
      id: 'who',
      header: t('complaints.list.who'),
      cell: (row) => <span dir="auto">{row.who}</span>,
      sort: (row) => row.who,
      text: (row) => row.who,
      width: 140,
    },
    {
      id: 'subject',
      header: t('complaints.list.subject'),
      cell: (row) => (
        <span dir="auto" title={row.subject}>
          {row.subject}
        </span>
      ),
      sort: (row) => row.subject,
      text: (row) => row.subject,
    },
    {
      id: 'received',
      header: t('complaints.list.received'),
      cell: (row) => <time dateTime={row.receivedOn}>{shortDay(row.receivedOn)}</time>,
      sort: (row) => row.receivedOn,
      width: 108,
    },
    {
      id: 'due',
      header: t('complaints.list.due'),
      cell: (row) => <AcknowledgeCell row={row} />,
      sort: (row) => row.due?.date,
      width: 216,
    },
    {
      id: 'request',
      header: t('complaints.list.request'),
      cell: (row) =>
        row.requestReference === '' ? <span className="quiet">–</span> : <span>{row.requestReference}</span>,
      sort: (row) => row.requestReference,
      text: (row) => row.requestReference,
      width: 84,
      spare: true,
    },
    {
      id: 'state',
      header: t('complaints.list.state'),
      cell: (row) => (
        <StateBadge tone={row.state === 'closed' ? 'done' : 'waiting'}>{t(`complaints.state.${row.state}`)}</StateBadge>
      ),
      sort: (row) => COMPLAINT_STATES.indexOf(row.state),
      width: 168,
    },
  ];
}

function AcknowledgeCell({ row: { due, acknowledged } }: { readonly row: ComplaintListItem }) {
  const { t } = useTranslation();
  const daysLeft = useDaysLeft();
  if (due === null) return <span className="quiet">{t(`complaints.acknowledged.${acknowledged}`)}</span>;
  return (
    <span className={styles.due}>
      <time dateTime={due.date}>{longDay(due.date)}</time>
      <StateBadge tone={URGENCY_TONE[due.urgency]}>{daysLeft(due.daysLeft)}</StateBadge>
    </span>
  );
}

const filtersOf = (t: Translate): readonly Filter<ComplaintListItem>[] => [
  {
    id: 'state',
    label: t('complaints.list.state'),
    options: optionsOf(COMPLAINT_STATES, (state) => t(`complaints.state.${state}`)),
    match: (row, value) => row.state === value,
  },
];

/** Complaints to the controller (section 164A), the acknowledgement due first on top. */
export function ComplaintListScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useQuery(coreQuery.complaints.list.queryOptions({ input: { state: 'all' } }));
  const columns = useMemo(() => columnsOf(t), [t]);
  const filters = useMemo(() => filtersOf(t), [t]);
  const add = (
    <LinkButton to="/complaints/new" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}>
      {t('complaints.list.new')}
    </LinkButton>
  );
  return (
    <Page fill title={t('complaints.title')} actions={query.data !== undefined && query.data.length > 0 && add}>
      <DataTable
        name="complaints"
        label={t('complaints.list.label')}
        query={query}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/complaints/$id', params: { id: row.id } })}
        initialSort={DUE_FIRST}
        empty={
          <EmptyState icon={IconMessageExclamation} title={t('complaints.list.none')} action={add}>
            {t('complaints.list.noneWords')}
          </EmptyState>
        }
      />
    </Page>
  );
}
