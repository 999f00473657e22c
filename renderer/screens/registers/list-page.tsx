import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isBulkKind } from '../../../shared/contract/core/lists/bulk.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { placeOf, REGISTER_ICON } from '../../commands/places.ts';
import { useOfferCommands, type Command } from '../../commands/registry.ts';
import { ColumnChooser } from '../../components/long-list/list-menus.tsx';
import { LongList } from '../../components/long-list/long-list.tsx';
import { EmptyState, ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import type { SavedView } from '../../../shared/contract/core/lists/views.ts';
import type { Item, Register } from './definition.ts';
import { AsOfButton } from './history/as-of-dialog.tsx';
import { BulkBar } from './list/bulk-bar.tsx';
import { columnsOf } from './list/columns.tsx';
import { filtersOf, filtersWithin, groupFieldsOf } from './list/fields.ts';
import { SaveView } from './list/save-view.tsx';
import { useListSetting } from './list/use-setting.ts';
import { useUndoLatest } from './list/use-undo-many.ts';
import { ViewTabs } from './list/view-tabs.tsx';
import { useViews, viewsOf, type ListView } from './list/views.ts';
import { PapersLink } from '../papers/papers-link.tsx';
import { DensitySwitch } from './parts/density-switch.tsx';
import { Peek } from './parts/peek.tsx';
import { occurringIn, sourceOf } from './queries.ts';

type Props<Values extends object, Summary extends object> = { readonly register: Register<Values, Summary> };
type Kept = { readonly views: readonly SavedView[]; readonly columns: readonly string[] };

/** All records of a register: one table, its views, and a look at each without leaving. */
export function ListPage<Values extends object, Summary extends object>({ register }: Props<Values, Summary>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { name } = register;
  const { data, error, refetch } = useViews(register);
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
  useOfferCommands(useUndoLatest(isBulkKind(register.kind) ? register.kind : undefined));

  const add = (
    <Button
      renderRoot={(props) => <Link to="/registers/$register/new" params={{ register: name }} {...props} />}
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
    >
      {t(`registers.${name}.new`)}
    </Button>
  );
  return (
    <Page fill title={t(`frame.go.${name}`)} actions={add}>
      {register.Lead !== undefined && <register.Lead />}
      {data !== undefined ? (
        <Views register={register} kept={data} />
      ) : error === null ? (
        <PageLoading />
      ) : (
        <ErrorState error={error} retry={() => void refetch()} />
      )}
    </Page>
  );
}

function Views<Values extends object, Summary extends object>({
  register,
  kept,
}: Props<Values, Summary> & { readonly kept: Kept }) {
  const { t } = useTranslation();
  const { show } = useSearch({ from: '/registers/$register' });
  const source = useMemo(() => sourceOf(register), [register]);
  const views = useMemo(() => viewsOf(register, kept.views, kept.columns, t), [register, kept, t]);
  const view = views.find(({ id }) => id === show) ?? views[0];
  if (view === undefined) return null;
  return (
    <>
      <ViewTabs register={register.name} source={source} views={views} shown={view.id} />
      <ViewList key={view.id} register={register} view={view} />
    </>
  );
}

function ViewList<Values extends object, Summary extends object>({
  register,
  view,
}: Props<Values, Summary> & { readonly view: ListView }) {
  const { t } = useTranslation();
  const today = useToday();
  const navigate = useNavigate();
  const { name, kind } = register;
  const [setting, change] = useListSetting(name, view);
  const source = useMemo(() => sourceOf(register), [register]);
  const occurring = useMemo(() => occurringIn(register, view.archived), [register, view.archived]);
  const columns = useMemo(() => columnsOf(register, t), [register, t]);
  const filters = useMemo(
    () => filtersWithin(filtersOf(register, t, today), view.within),
    [register, t, today, view.within],
  );
  const groupFields = useMemo(() => groupFieldsOf(register, t), [register, t]);
  const shown = useMemo(() => {
    const usual = register.columns(t).map(({ id }) => id);
    if (setting.columns.length === 0) return columns.filter(({ id }) => usual.includes(id));
    // What somebody chose is there, however narrow the window is.
    return columns.filter(({ id }) => setting.columns.includes(id)).map(({ spare: _, ...column }) => column);
  }, [register, t, columns, setting.columns]);
  const keepColumns = useMutation({
    mutationFn: (ids: string[]) => core.views.keepColumns({ kind, columns: ids }),
  });
  const words = (field: string, value: string) => filters.find(({ id }) => id === field)?.words(value) ?? value;
  const statuses = filters.find(({ id }) => id === 'status' || id === 'state')?.options ?? [];

  return (
    <LongList<Item<Summary>>
      name={`registers/${name}/${view.id}`}
      label={t(`frame.go.${name}`)}
      source={source}
      archived={view.archived}
      within={view.within}
      setting={setting}
      onSetting={change}
      columns={shown}
      filters={filters}
      occurring={occurring}
      groupFields={groupFields}
      groupWords={words}
      onOpen={(row) => void navigate(placeOf(kind, row.id))}
      peek={(row) => <Peek register={register} id={row.id} />}
      peekTitle={(row) => row.ref}
      tools={
        <>
          <ColumnChooser
            columns={columns}
            shown={shown.map(({ id }) => id)}
            onChange={(ids) => {
              change({ columns: ids });
              if (!view.saved) keepColumns.mutate(ids);
            }}
          />
          <SaveView kind={kind} register={name} view={view} setting={setting} />
          <PapersLink register={name} />
          <AsOfButton register={name} />
          <DensitySwitch />
        </>
      }
      empty={
        view.id === 'all' ? (
          <EmptyState icon={REGISTER_ICON[name]} title={t(`registers.${name}.empty.title`)}>
            {t(`registers.${name}.empty.words`)}
          </EmptyState>
        ) : (
          <EmptyState icon={REGISTER_ICON[name]} title={t('registers.views.nothing')} />
        )
      }
      {...(isBulkKind(kind) &&
        !view.archived && {
          many: {
            all: (asked) =>
              register.client.keys({ archived: asked.archived, words: asked.words, filters: asked.filters }),
            bar: (selection, total, chooseAll) => (
              <BulkBar
                kind={kind}
                selection={selection}
                total={total}
                chooseAll={chooseAll}
                statuses={statuses === 'occurring' ? [] : statuses}
              />
            ),
          },
        })}
    />
  );
}
