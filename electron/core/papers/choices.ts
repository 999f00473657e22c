import { z } from 'zod';
import { ATTACHMENT_ROLES } from '../../../shared/contract/core/attachments.ts';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { dayAt } from '../../../shared/domain/urgency.ts';
import * as documents from '../documents/repository.ts';
import { timezone, today } from '../organisation/places.ts';
import type { Store } from '../store/unit-of-work.ts';
import { yearsWithFacts } from './annual-report/gather.ts';

const Kept = z.array(
  z.strictObject({
    id: Id,
    name: z.string(),
    role: z.enum(ATTACHMENT_ROLES),
    size: z.int(),
    recordKind: RecordKind,
    recordRef: z.string(),
    recordTitle: z.string(),
  }),
);

/** What there is to be put on paper and into an archive. */
export function choices(store: Store) {
  const kept = store.db
    .prepare(
      `SELECT a.id, a.name, a.role, a.size, r.kind AS recordKind, r.ref AS recordRef, r.title AS recordTitle
       FROM attachment a JOIN record r ON r.id = a.record_id WHERE r.archived = 0
       ORDER BY r.kind, length(r.ref), r.ref, a.name`,
    )
    .all();
  const zone = timezone(store);
  return {
    today: today(store),
    years: yearsWithFacts(store),
    attachments: Kept.parse(kept),
    documents: documents
      .list(store.db)
      .filter(({ state }) => state !== 'superseded')
      .map(({ id, number, title, size, createdAt }) => ({
        id,
        number,
        title,
        size,
        createdOn: dayAt(createdAt, zone),
      })),
  };
}
