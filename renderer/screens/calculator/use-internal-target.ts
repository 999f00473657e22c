import { useQuery } from '@tanstack/react-query';
import type { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import { governingDate } from '../../../shared/domain/governing-date.ts';
import { DAYS_WITHOUT_A_DATE } from '../../../shared/domain/internal-target.ts';
import { addDays } from '../../../shared/domain/urgency.ts';
import { coreQuery } from '../../api/clients.ts';

/** Our own aim, for a law that states no date: it is all there is to go by then. */
export function useInternalTarget(deadline: DeadlineView): string | null {
  const { data } = useQuery(coreQuery.caseworkSettings.get.queryOptions());
  const received = deadline.steps.find(({ rule }) => rule === 'received')?.date;
  if (data === undefined || received === undefined || governingDate(deadline) !== null) return null;
  return addDays(received.slice(0, 10), data.internalTargetDays ?? DAYS_WITHOUT_A_DATE);
}
