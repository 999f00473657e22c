import type { Sent } from '../../../shared/contract/core/casework.ts';
import { breachLetterSent } from '../breaches/letter.ts';
import { complaintLetterSent } from '../complaints/letter.ts';
import * as documents from '../documents/repository.ts';
import { notFound } from '../fault.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';

/** What sending a letter does to the complaint or the breach it belongs to. */
export function recordLetterSent(unit: Unit, store: Store, documentId: string, sent: Sent): void {
  const { kind } = documents.subjectOf(unit.db, documentId);
  switch (kind) {
    case 'complaint':
      complaintLetterSent(unit, store, documentId, sent);
      return;
    case 'breach':
      breachLetterSent(unit, store, documentId, sent);
      return;
    default:
      throw notFound();
  }
}
