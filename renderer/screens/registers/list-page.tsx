import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOf, REGISTER_ICON } from '../../commands/places.ts';
import { useOfferCommands, type Command } from '../../commands/registry.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import type { Item, Register } from './definition.ts';
import { AsOfButton } from './history/as-of-dialog.tsx';
import { PapersLink } from '../papers/papers-link.tsx';
import { DensitySwitch } from './parts/density-switch.tsx';
import { Peek } from './parts/peek.tsx';
import { viewsOf, ViewTabs } from './parts/view-tabs.tsx';
import { useItems } from './queries.ts';

type Props<Values extends object, Summary extends object> = { readonly register: Register<Values, Summary> };

const NONE: readonly never[] = [];
/** `G2` before `G12`: what is equal in the chosen order stands by reference. */
const byRef = new Intl.Collator('en', { numeric: true });

/** All records of a register: one table, its saved views, and a look at each without leaving. */
export function ListPage<Values extends object, Summary extends object>({ register }: Props<Values, Summary>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { show } = useSearch({ from: '/registers/$register' });
  const { name, kind } = register;
  const query = useItems(register, true);

  const views = useMemo(() => viewsOf(register, t), [register, t]);
  const view = views.find(({ id }) => id === show) ?? views[0];
  const rows = useMemo(
    () => query.data?.filter((row) => view?.match(row) ?? true).sort((a, b) => byRef.compare(a.ref, b.ref)),
    [query.data, view],
  );
  const columns = useMemo(() => register.columns(t), [register, t]);
  const filters = useMemo(
    () => register.filters(t, rows ?? NONE).filter(({ options }) => options.length > 0),
    [register, t, rows],
  );
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: `${name}.new`,
        title: `registers.${name}.new`,
        group: 'page',
        icon: IconPlus,
        run: () => void navigate({ to: '/registers/$register/new', params: { register: name } }),
      },
    ],
    [name, navigate],
  );
  useOfferCommands(commands);

  const add = (
    <Button
      renderRoot={(props) => <Link to="/registers/$register/new" params={{ register: name }} {...props} />}
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
    >
      {t(`registers.${name}.new`)}
    </Button>
  );
  const nothingYet = query.data?.length === 0;
  return (
    <Page fill title={t(`frame.go.${name}`)} aside={rows !== undefined && <Count of={rows.length} />} actions={add}>
      {register.Lead !== undefined && <register.Lead />}
      <ViewTabs register={name} views={views} shown={view?.id} rows={query.data} />
      <DataTable<Item<Summary>>
        key={view?.id}
        name={`registers/${name}/${view?.id ?? ''}`}
        label={t(`frame.go.${name}`)}
        query={{ data: rows, error: query.error, refetch: query.refetch }}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        initialSort={register.initialSort}
        onOpen={(row) => void navigate(placeOf(kind, row.id))}
        peek={(row) => <Peek register={register} id={row.id} />}
        peekTitle={(row) => row.ref}
        tools={
          <>
            <PapersLink register={name} />
            <AsOfButton register={name} />
            <DensitySwitch />
          </>
        }
        empty={
          nothingYet ? (
            <EmptyState icon={REGISTER_ICON[name]} title={t(`registers.${name}.empty.title`)}>
              {t(`registers.${name}.empty.words`)}
            </EmptyState>
          ) : (
            <EmptyState icon={REGISTER_ICON[name]} title={t('registers.views.nothing')} />
          )
        }
      />
    </Page>
  );
}

function Count({ of }: { readonly of: number }) {
  return <span className="figures">{of}</span>;
}
