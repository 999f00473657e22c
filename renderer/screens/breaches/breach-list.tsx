import { IconPlus, IconShieldX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { PapersLink } from '../papers/papers-link.tsx';
import { LinkButton } from '../requests/link-button.tsx';
import { BreachPeek } from './breach-peek.tsx';
import { breachColumns, breachFilters } from './columns.tsx';
import { READ_AGAIN_MS } from './keep-breach.ts';
import { SaveRegister } from './save-register.tsx';

const ENDS_FIRST = { id: 'clock', desc: false } as const;

/** The register of breaches (Art. 33(5)), the period that ends first on top. */
export function BreachListScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useQuery(
    coreQuery.breaches.list.queryOptions({ input: { state: 'all' }, refetchInterval: READ_AGAIN_MS }),
  );
  const columns = useMemo(() => breachColumns(t), [t]);
  const filters = useMemo(() => breachFilters(t), [t]);
  const add = (
    <LinkButton to="/breaches/new" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}>
      {t('breaches.list.new')}
    </LinkButton>
  );
  const some = query.data !== undefined && query.data.length > 0;
  return (
    <Page
      fill
      title={t('breaches.title')}
      actions={
        some && (
          <>
            <PapersLink register="breaches" />
            <SaveRegister />
            {add}
          </>
        )
      }
    >
      <DataTable
        name="breaches"
        label={t('breaches.list.label')}
        query={query}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/breaches/$id', params: { id: row.id } })}
        peek={(row) => <BreachPeek id={row.id} />}
        peekTitle={(row) => row.reference}
        initialSort={ENDS_FIRST}
        empty={
          <EmptyState icon={IconShieldX} title={t('breaches.list.none')} action={add}>
            {t('breaches.list.noneWords')}
          </EmptyState>
        }
      />
    </Page>
  );
}
