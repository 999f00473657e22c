import { useQuery } from '@tanstack/react-query';
import { coreQuery, queries } from '../../api/clients.ts';
import type { Area, Entry, Register } from './definition.ts';

const listKey = (area: Area, archived: boolean): readonly unknown[] =>
  coreQuery[area].list.queryKey({ input: { archived } });
const entryKey = (area: Area, id: string): readonly unknown[] => coreQuery[area].get.queryKey({ input: { id } });

/** The records of a register; `archived` adds those put away. */
export function useItems<Values extends object, Summary extends object>(
  { area, client }: Register<Values, Summary>,
  archived: boolean,
) {
  return useQuery({ queryKey: listKey(area, archived), queryFn: () => client.list({ archived }) });
}

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
