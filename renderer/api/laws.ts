import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type LawId, lawsOffered } from '../../shared/reference/laws.ts';
import { coreQuery } from './clients.ts';

const NONE: readonly LawId[] = [];

/** The laws to choose from; one already in use stays, whatever is switched off. */
export function useLaws(inUse: readonly LawId[] = NONE): readonly LawId[] {
  const { data } = useQuery(coreQuery.caseworkSettings.get.queryOptions());
  return useMemo(() => lawsOffered(data?.furtherLaws ?? [], inUse), [data?.furtherLaws, inUse]);
}
