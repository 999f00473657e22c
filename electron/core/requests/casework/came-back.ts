import * as documents from '../../documents/repository.ts';
import { recordLetterReturned } from '../../letters/record-sent.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import * as cases from '../repository.ts';
import { deskFor } from '../step.ts';
import { tookBack } from './returned.ts';

/** A letter came back undelivered: the document says so, and what it had told or asked is open again, in one unit. */
export function markDocumentReturned(unit: Unit, store: Store, documentId: string, back: documents.Return): void {
  const { recordId, kind: owner, subject } = documents.subjectOf(unit.db, documentId);
  if (owner !== 'request') {
    recordLetterReturned(unit, store, documentId, back);
    return;
  }
  const { row, request } = cases.get(unit.db, recordId);
  const desk = deskFor(store, request);
  const { number, kind } = documents.recordReturn(unit, documentId, back, desk.today);
  const next = tookBack(request, { subject, documentId, answersAccess: kind === 'access-report' }, desk);
  cases.save(unit, row, next, {
    action: 'request.returned',
    params: { number, on: back.on },
    note: back.reason,
  });
}
