import { z } from 'zod';
import type { RequestListItem, RequestRecord, TimelineEntry } from '../../../shared/contract/core/requests.ts';
import { entries, payloadOf } from '../journal/journal.ts';
import { establishment, todayAt } from '../organisation/places.ts';
import { linksOf } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { isOpen } from './case.ts';
import { dueOf, nearest } from './clock.ts';
import { tablesOf } from './data-tables.ts';
import { type CaseRow, get } from './repository.ts';

/** A request as its page shows it. */
export function recordView(store: Store, id: string): RequestRecord {
  const { row, request } = get(store.db, id);
  const today = todayAt(store, establishment(store, request.intake.establishmentId));
  return {
    id: row.id,
    reference: row.ref,
    version: row.version,
    state: isOpen(request) ? 'open' : 'closed',
    received: request.received,
    receivedFrom: request.receivedFrom,
    loggedAt: request.loggedAt,
    loggedBy: request.loggedBy,
    intake: request.intake,
    lines: request.lines.map(({ events: _events, ...line }) => ({ ...line, due: dueOf(line, today) })),
    due: nearest(request.lines, today),
    dataTables: tablesOf(store.db, row.id),
    links: linksOf(store.db, row.id),
    timeline: timelineOf(store, row.id),
  };
}

/** A request as a row of the list. */
export function listView({ row, request }: CaseRow, today: string, documents: number): RequestListItem {
  return {
    id: row.id,
    reference: row.ref,
    who: request.intake.requester.name,
    subject: request.intake.dataSubject?.name ?? '',
    rights: request.lines.map((line) => line.right),
    channel: request.intake.channel,
    received: request.received,
    state: isOpen(request) ? 'open' : 'closed',
    laws: request.intake.laws,
    due: nearest(request.lines, today),
    documents,
    updatedAt: row.updated_at,
  };
}

const Told = z.object({
  params: z.record(z.string(), z.union([z.string(), z.number()])).catch({}),
  note: z.string().catch(''),
});

/** Newest first; what was erased on schedule still says when, who and what kind of step. */
function timelineOf(store: Store, id: string): TimelineEntry[] {
  return entries(store.db, { recordId: id, limit: 200 }).map((entry) => {
    const told = Told.safeParse(payloadOf(store.db, entry.seq));
    return {
      at: entry.at,
      actor: entry.actor,
      action: entry.action,
      params: told.data?.params ?? {},
      note: told.data?.note ?? '',
    };
  });
}
