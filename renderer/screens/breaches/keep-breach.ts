import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { coreQuery, queries } from '../../api/clients.ts';

/** Shows a saved breach at once; the change stream reads it again a moment later. */
export function keepBreach(saved: BreachRecord): void {
  queries.setQueryData(coreQuery.breaches.get.queryKey({ input: { id: saved.id } }), saved);
}

/** The hours left are those of the moment of reading: they are read again every minute. */
export const READ_AGAIN_MS = 60_000;
