import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../api/clients.ts';
import type { Counted, ListFilter, ListSort } from '../../../shared/contract/core/lists/query.ts';

/** Rows of one message. */
const PAGE = 100;

export type Asked = {
  readonly archived: boolean;
  readonly words: string;
  readonly filters: ListFilter[];
  readonly sort?: ListSort;
  readonly groupBy?: string;
};
export type Page<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly groups: readonly Counted[] };

/** Where a list is read from: one register of the core. `key` begins every key its pages are kept under. */
export type Source<Row> = {
  readonly key: readonly unknown[];
  readonly page: (asked: Asked & { offset: number; limit: number }) => Promise<Page<Row>>;
};

function pageOptions<Row>({ key, page }: Source<Row>, asked: Asked, number: number) {
  const input = { ...asked, offset: number * PAGE, limit: PAGE };
  return queryOptions({ queryKey: [...key, input], queryFn: () => page(input) });
}

/** How long a list is and which groups it has. The last answer stands until the next is there. */
export function useExtent<Row>({ key, page }: Source<Row>, asked: Asked) {
  const input = { ...asked, offset: 0, limit: 0 };
  return useQuery({
    queryKey: [...key, input],
    queryFn: () => page(input),
    placeholderData: keepPreviousData,
  });
}

/** The rows at the given places: those of pages that have been read. */
export function useRows<Row>(source: Source<Row>, asked: Asked, places: readonly number[]) {
  const numbers = [...new Set(places.map((place) => Math.floor(place / PAGE)))];
  const pages = useQueries({ queries: numbers.map((number) => pageOptions(source, asked, number)) });
  const byNumber = new Map(numbers.map((number, at) => [number, pages[at]?.data?.rows]));
  return (place: number): Row | undefined => byNumber.get(Math.floor(place / PAGE))?.[place % PAGE];
}

/** The rows from one place to another, read where they are not yet. */
export async function rowsBetween<Row>(source: Source<Row>, asked: Asked, one: number, other: number): Promise<Row[]> {
  const [from, to] = one < other ? [one, other] : [other, one];
  const numbers = Array.from(
    { length: Math.floor(to / PAGE) - Math.floor(from / PAGE) + 1 },
    (_, at) => Math.floor(from / PAGE) + at,
  );
  const pages = await Promise.all(
    numbers.map((number) => queries.query({ ...pageOptions(source, asked, number), staleTime: 'static' })),
  );
  const first = Math.floor(from / PAGE) * PAGE;
  return pages.flatMap(({ rows }) => rows).slice(from - first, to - first + 1);
}

/** The same object as long as the same is asked. */
export function useAsked({
  archived,
  words,
  filters,
  sort,
  groupBy,
}: {
  readonly archived: boolean;
  readonly words: string;
  readonly filters: readonly ListFilter[];
  readonly sort: ListSort | null;
  readonly groupBy: string;
}): Asked {
  return useMemo(
    () => ({
      archived,
      words,
      filters: [...filters],
      ...(sort !== null && { sort }),
      ...(groupBy !== '' && { groupBy }),
    }),
    [archived, words, filters, sort, groupBy],
  );
}
