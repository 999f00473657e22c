import { useQuery } from '@tanstack/react-query';
import type { Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { coreQuery } from '../../../api/clients.ts';

/** The words of a vocabulary, to be offered while one types; none until they are read. */
export function useTerms(vocabulary: Vocabulary | undefined): string[] {
  const { data = [] } = useQuery({
    ...coreQuery.vocabularies.list.queryOptions({ input: { vocabulary: vocabulary ?? 'tag' } }),
    enabled: vocabulary !== undefined,
  });
  return vocabulary === undefined ? [] : data.map(({ name }) => name);
}
