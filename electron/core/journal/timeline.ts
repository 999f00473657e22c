import { z } from 'zod';
import type { TimelineEntry } from '../../../shared/contract/core/requests.ts';
import type { Db } from '../store/open.ts';
import { entries, payloadOf } from './journal.ts';

const SHOWN = 200;

const Told = z.object({
  params: z.record(z.string(), z.union([z.string(), z.number()])).catch({}),
  note: z.string().catch(''),
});

/** The life of a case, newest first; what was erased on schedule still says when, who and what kind of step. */
export function timelineOf(db: Db, id: string, limit = SHOWN): TimelineEntry[] {
  return entries(db, { recordId: id, limit }).map((entry) => {
    const told = Told.safeParse(payloadOf(db, entry.seq));
    return {
      at: entry.at,
      actor: entry.actor,
      action: entry.action,
      params: told.data?.params ?? {},
      note: told.data?.note ?? '',
    };
  });
}
