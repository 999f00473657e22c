import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../../../shared/contract/core/record.ts';
import { core, coreQuery } from '../../../api/clients.ts';

/** Kinds a record can be linked to by hand, and where each is read. */
const AREA_OF = {
  organisation: 'organisation',
  establishment: 'establishments',
  channel: 'channels',
  activity: 'activities',
  processor: 'processors',
  transfer: 'transfers',
  system: 'systems',
  measure: 'measures',
  notice: 'notices',
  cookie: 'cookies',
  consent: 'consents',
  document: 'referenceDocuments',
  finding: 'findings',
} as const satisfies Partial<Record<RecordKind, string>>;
export type LinkableKind = keyof typeof AREA_OF;
export const LINKABLE_KINDS = Object.keys(AREA_OF).filter((kind): kind is LinkableKind => kind in AREA_OF);

type Named = { readonly id: string; readonly ref: string; readonly title: string; readonly archived: boolean };
type OptionGroup = { group: string; items: { value: string; label: string }[] };

/** Records to choose from, by kind. What is archived can stay chosen, but is not offered anew. */
export function useRecordOptions(
  kinds: readonly LinkableKind[],
  chosen: readonly string[],
): {
  readonly ready: boolean;
  readonly groups: OptionGroup[];
  readonly kindOf: (id: string) => LinkableKind | undefined;
} {
  const { t } = useTranslation();
  const lists = useQueries({
    queries: kinds.map((kind) => {
      const queryKey: readonly unknown[] = coreQuery[AREA_OF[kind]].list.queryKey({ input: { archived: true } });
      return { queryKey, queryFn: (): Promise<readonly Named[]> => core[AREA_OF[kind]].list({ archived: true }) };
    }),
  });
  const groups = kinds.map((kind, index) => ({
    group: t(`common.kinds.${kind}`),
    items: (lists[index]?.data ?? [])
      .filter(({ id, archived }) => !archived || chosen.includes(id))
      .map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` })),
  }));
  return {
    ready: lists.every(({ data }) => data !== undefined),
    groups,
    kindOf: (id) => kinds.find((_, index) => lists[index]?.data?.some((record) => record.id === id)),
  };
}
