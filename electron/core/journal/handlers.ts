import { setImmediate as breathe } from 'node:timers/promises';
import type { Os } from '../os.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import type { Store } from '../store/unit-of-work.ts';
import { entries, verify } from './journal.ts';

export function journalHandlers(os: Os['journal'], store: () => Store) {
  return {
    list: os.list.handler(({ input }) =>
      entries(store().db, {
        limit: input.limit,
        ...(input.recordId && { recordId: input.recordId }),
        ...(input.before !== undefined && { before: input.before }),
      }).map((row) => ({
        seq: row.seq,
        at: row.at,
        actor: row.actor,
        action: row.action,
        kind: row.kind,
        recordId: row.record_id === '' ? ('' as const) : Id.parse(row.record_id),
        ref: row.ref,
        hash: row.hash,
      })),
    ),
    verify: os.verify.handler(async function* ({ signal }) {
      const open = store();
      const walk = verify(open.db);
      for (;;) {
        const next = walk.next();
        if (next.done === true) {
          open.journal.verified = next.value.intact;
          return next.value;
        }
        yield next.value;
        await breathe();
        signal?.throwIfAborted();
      }
    }),
  };
}
