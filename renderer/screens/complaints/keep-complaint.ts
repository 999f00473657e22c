import type { ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import { coreQuery, queries } from '../../api/clients.ts';

/** Shows a saved complaint at once; the change stream reads it again a moment later. */
export function keepComplaint(saved: ComplaintRecord): void {
  queries.setQueryData(coreQuery.complaints.get.queryKey({ input: { id: saved.id } }), saved);
}
