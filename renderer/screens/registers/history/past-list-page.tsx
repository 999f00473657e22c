import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Untold } from '../../../../shared/contract/core/record.ts';
import { coreQuery } from '../../../api/clients.ts';
import { useToday } from '../../../api/session.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { longDay } from '../../../components/dates.ts';
import { EmptyState } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import type { Item, Register } from '../definition.ts';
import { PapersLink } from '../../papers/papers-link.tsx';
import { DensitySwitch } from '../parts/density-switch.tsx';
import { RegisterTabs } from '../parts/register-tabs.tsx';
import { AsOfButton } from './as-of-dialog.tsx';
import styles from './history.module.css';
import { PastBanner } from './past-banner.tsx';
import { pastViewsOf } from './past-views.ts';

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly on: string;
};

const NONE: readonly never[] = [];

/** A register as it was at the end of a day: its own list, to be read. */
export function PastListPage<Values extends object, Summary extends object>({ register, on }: Props<Values, Summary>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const { show } = useSearch({ from: '/registers/$register' });
  const { name, area, client } = register;
  const queryKey: readonly unknown[] = coreQuery[area].listOn.queryKey({ input: { on } });
  const query = useQuery({ queryKey, queryFn: () => client.listOn({ on }) });

  const views = useMemo(() => pastViewsOf(register, t), [register, t]);
  const view = views.find(({ id }) => id === show) ?? views[0];
  const items = query.data?.items;
  const rows = useMemo(() => items?.filter((row) => view?.match(row) ?? true), [items, view]);
  const tabs = views.map(({ id, title, match }) => ({ id, title, count: items?.filter(match).length }));
  const columns = useMemo(() => register.columns(t), [register, t]);
  const filters = useMemo(
    () => register.filters(t, rows ?? NONE).filter(({ options }) => options.length > 0),
    [register, t, rows],
  );
  return (
    <Page
      fill
      title={t(`frame.go.${name}`)}
      aside={rows !== undefined && <span className="figures">{rows.length}</span>}
    >
      <PastBanner
        ways={[
          {
            label: t('history.asOf.compare'),
            link: { to: '/registers/$register/changes', params: { register: name }, search: { from: on, to: today } },
          },
          {
            label: t('history.asOf.today'),
            link: { to: '/registers/$register', params: { register: name }, search: { show } },
          },
        ]}
      >
        {t('history.asOf.banner', { day: longDay(on) })}
      </PastBanner>
      <UntoldRecords records={query.data?.untold ?? NONE} />
      <RegisterTabs register={name} tabs={tabs} shown={view?.id} on={on} />
      <DataTable<Item<Summary>>
        key={view?.id}
        name={`registers/${name}/past/${view?.id ?? ''}`}
        label={t(`frame.go.${name}`)}
        query={{ data: rows, error: query.error, refetch: query.refetch }}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        initialSort={register.initialSort}
        onOpen={(row) =>
          void navigate({ to: '/registers/$register/$id', params: { register: name, id: row.id }, search: { on } })
        }
        tools={
          <>
            <PapersLink register={name} on={on} />
            <AsOfButton register={name} />
            <DensitySwitch />
          </>
        }
        empty={<EmptyState icon={IconHistory} title={t('history.asOf.none', { day: longDay(on) })} />}
      />
    </Page>
  );
}

/** Records of that day of which only the reference is left. */
function UntoldRecords({ records }: { readonly records: readonly Untold[] }) {
  const { t } = useTranslation();
  if (records.length === 0) return null;
  return (
    <p className={styles.untold}>
      {t('history.asOf.untold', { count: records.length })}{' '}
      {records.map(({ ref, why }) => `${ref} (${t(`history.asOf.${why}`)})`).join(', ')}
    </p>
  );
}
