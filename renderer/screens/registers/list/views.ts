import { useQuery } from '@tanstack/react-query';
import type { ListFilter } from '../../../../shared/contract/core/lists/query.ts';
import type { SavedView } from '../../../../shared/contract/core/lists/views.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { coreQuery } from '../../../api/clients.ts';
import type { ListSetting } from '../../../components/long-list/setting.ts';
import type { Register } from '../definition.ts';

/** A tab of a list: what it holds, how it is set up at first, and whether it is one of the DPO's own. */
export type ListView = {
  readonly id: string;
  readonly title: string;
  readonly archived: boolean;
  readonly within: ListFilter[];
  readonly usual: ListSetting;
  readonly saved: boolean;
};

const NOTHING: ListFilter[] = [];

export function useViews<Values extends object, Summary extends object>({ kind }: Register<Values, Summary>) {
  return useQuery(coreQuery.views.list.queryOptions({ input: { kind } }));
}

/** The register's own views, then everything current, then what was put away, then the DPO's own. */
export function viewsOf<Values extends object, Summary extends object>(
  { views = [], initialSort }: Register<Values, Summary>,
  kept: readonly SavedView[],
  columns: readonly string[],
  t: Translate,
): readonly ListView[] {
  const usual: ListSetting = {
    words: '',
    filters: [],
    sort: { field: initialSort.id, desc: initialSort.desc },
    groupBy: '',
    columns: [...columns],
  };
  return [
    ...views.map(({ id, title, within }) => ({
      id,
      title: title(t),
      archived: false,
      within: [...within],
      usual,
      saved: false,
    })),
    { id: 'all', title: t('registers.views.all'), archived: false, within: NOTHING, usual, saved: false },
    { id: 'archived', title: t('registers.views.archived'), archived: true, within: NOTHING, usual, saved: false },
    ...kept.map(({ id, name, setting: { archived, ...setting } }) => ({
      id,
      title: name,
      archived,
      within: NOTHING,
      usual: setting,
      saved: true,
    })),
  ];
}
