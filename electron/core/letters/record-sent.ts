import type { Sent } from '../../../shared/contract/core/casework.ts';
import { breachLetterReturned, breachLetterSent } from '../breaches/letter.ts';
import { complaintLetterReturned, complaintLetterSent } from '../complaints/letter.ts';
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

/** It came back: whoever was to hear of it has not. */
export function recordLetterReturned(unit: Unit, store: Store, documentId: string, back: documents.Return): void {
  const { kind } = documents.subjectOf(unit.db, documentId);
  switch (kind) {
    case 'complaint':
      complaintLetterReturned(unit, store, documentId, back);
      return;
    case 'breach':
      breachLetterReturned(unit, store, documentId, back);
      return;
    default:
      throw notFound();
  }
}
