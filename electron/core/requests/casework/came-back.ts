import * as documents from '../../documents/repository.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import * as cases from '../repository.ts';
import { deskFor } from '../step.ts';
import { tookBack } from './returned.ts';

/** A letter came back undelivered: the document says so, and what it had told or asked is open again, in one unit. */
export function markDocumentReturned(unit: Unit, store: Store, documentId: string, back: documents.Return): void {
  const { requestId, subject } = documents.subjectOf(unit.db, documentId);
  const { row, request } = cases.get(unit.db, requestId);
  const desk = deskFor(store, request);
  const { number, kind } = documents.recordReturn(unit, documentId, back, desk.today);
  const next = tookBack(request, { subject, answersAccess: kind === 'access-report' }, desk);
  cases.save(unit, row, next, {
    action: 'request.returned',
    params: { number, on: back.on },
    note: back.reason,
  });
}
