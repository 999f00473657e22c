import type { BatchResult } from '../../../../shared/contract/core/batch.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { toContractError } from '../../interceptor.ts';
import type { Os } from '../../os.ts';
import type { FaultReport } from '../../ports.ts';
import * as cases from '../../requests/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import * as documents from '../repository.ts';
import { candidates } from './candidates.ts';
import { whyOf } from './why.ts';
import { type Acts, type Order, WRITE } from './write.ts';

/** One kind of letter for chosen cases. A case that fails is told with its reason, and the next one goes on. */
export function batchHandlers(
  os: Os['documents']['batch'],
  store: () => Store,
  acts: Acts,
  report: (fault: FaultReport) => void,
) {
  const one = async (requestId: Id, order: Order, signal: AbortSignal | undefined): Promise<BatchResult> => {
    const open = store();
    const { row } = cases.get(open.db, requestId);
    const about = { requestId, reference: row.ref };
    try {
      const id = await WRITE[order.kind](acts, open, requestId, order, signal);
      return { ...about, document: { id, number: documents.get(open.db, id).number }, why: null };
    } catch (error) {
      signal?.throwIfAborted();
      return { ...about, document: null, why: whyOf(toContractError(error, `batch.${order.kind}`, report)) };
    }
  };

  return {
    candidates: os.candidates.handler(({ input }) => candidates(store(), input.kind)),
    write: os.write.handler(async function* ({ input: { requestIds, ...order }, signal }) {
      const chosen = [...new Set(requestIds)];
      let written = 0;
      for (const [place, requestId] of chosen.entries()) {
        signal?.throwIfAborted();
        const result = await one(requestId, order, signal);
        if (result.document !== null) written += 1;
        yield { done: place + 1, total: chosen.length, result };
      }
      return { written, failed: chosen.length - written };
    }),
  };
}
