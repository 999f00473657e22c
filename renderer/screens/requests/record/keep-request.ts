import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { coreQuery, queries } from '../../../api/clients.ts';

/** Shows a saved request at once; the change stream reads it again a moment later. */
export function keepRequest(saved: RequestRecord): void {
  queries.setQueryData(coreQuery.requests.get.queryKey({ input: { id: saved.id } }), saved);
}
