import { useQuery } from '@tanstack/react-query';
import { coreQuery, queries } from '../../api/clients.ts';
import type { Occurring } from '../../components/long-list/filter-menu.tsx';
import type { Source } from '../../components/long-list/source.ts';
import type { Area, Entry, Item, Register } from './definition.ts';

const entryKey = (area: Area, id: string): readonly unknown[] => coreQuery[area].get.queryKey({ input: { id } });

/** Where the pages of a register's list come from. */
export const sourceOf = <Values extends object, Summary extends object>({
  area,
  client,
}: Register<Values, Summary>): Source<Item<Summary>> => ({
  key: coreQuery[area].query.key(),
  page: (asked) => client.query(asked),
});

/** Where the options of its filters come from: what occurs in its fields. */
export const occurringIn = <Values extends object, Summary extends object>(
  { area, client }: Register<Values, Summary>,
  archived: boolean,
): Occurring => ({
  key: [...coreQuery[area].values.key(), { archived }],
  read: (field) => client.values({ archived, field }),
});

export function useEntry<Values extends object, Summary extends object>(
  { area, client }: Register<Values, Summary>,
  id: string,
) {
  return useQuery({ queryKey: entryKey(area, id), queryFn: () => client.get({ id }) });
}

/** What was just saved is shown at once; the change stream reads the rest anew. */
export function showSaved<Values>(area: Area, entry: Entry<Values>): void {
  queries.setQueryData(entryKey(area, entry.id), entry);
}
