import type { ComplaintListItem, ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import { acknowledged, acknowledgementDue } from '../../../shared/domain/complaint-clock.ts';
import { timelineOf } from '../journal/timeline.ts';
import { linksOf } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { type Complaint, isClosed, stateOf } from './complaint.ts';
import type { ComplaintRow } from './repository.ts';

/** Where it stands; what is closed owes nothing any more. */
function standing(complaint: Complaint, today: string) {
  const on = complaint.acknowledgement?.on ?? null;
  return {
    state: stateOf(complaint),
    acknowledged: acknowledged(complaint.clock, on),
    due: isClosed(complaint) ? null : acknowledgementDue(complaint.clock, on, today),
  };
}

export function recordView(store: Store, { row, complaint }: ComplaintRow, today: string): ComplaintRecord {
  return {
    id: row.id,
    reference: row.ref,
    version: row.version,
    ...standing(complaint, today),
    ...complaint,
    links: linksOf(store.db, row.id),
    timeline: timelineOf(store.db, row.id),
  };
}

export function listView(
  { row, complaint }: ComplaintRow,
  today: string,
  requestReference: (id: string) => string,
): ComplaintListItem {
  const { intake } = complaint;
  return {
    id: row.id,
    reference: row.ref,
    ...standing(complaint, today),
    who: intake.complainant.name,
    subject: intake.subject,
    receivedOn: intake.receivedOn,
    requestReference: intake.requestId === null ? '' : requestReference(intake.requestId),
    updatedAt: row.updated_at,
  };
}
