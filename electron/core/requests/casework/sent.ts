import type { Sent } from '../../../../shared/contract/core/casework.ts';
import { dayAt } from '../../../../shared/domain/urgency.ts';
import * as documents from '../../documents/repository.ts';
import { establishment } from '../../organisation/places.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import * as cases from '../repository.ts';
import { deskFor, type Outcome } from '../step.ts';
import * as disputes from './disputes.ts';
import * as extension from './extension.ts';
import * as questions from './questions.ts';

/**
 * Marks a document as sent, wherever the act was begun. The letter of a step is that step: the document and the event the
 * clock reads change together, in one unit of work, so that neither is ever entered twice.
 */
export function markDocumentSent(unit: Unit, store: Store, documentId: string, sent: Sent): void {
  const { requestId, subject } = documents.subjectOf(unit.db, documentId);
  const { row, request } = cases.get(unit.db, requestId);
  const outcome = stepSent(request, subject, sent, false, deskFor(store, request));
  letterSent(unit, store, request, documentId, sent);
  if (outcome !== undefined) {
    cases.save(unit, row, outcome.request, outcome.told);
    return;
  }
  const { number } = documents.get(unit.db, documentId);
  unit.enter(
    {
      action: 'document.send',
      kind: 'storedDocument',
      recordId: row.id,
      ref: row.ref,
      version: row.version,
      payload: { params: { number, on: sent.on, by: sent.by, to: sent.to }, note: '' },
    },
    'storedDocument',
    'request',
  );
}

/** The stored letter itself: sent on a day that has been and on which it was there. */
export function letterSent(unit: Unit, store: Store, request: Case, documentId: string, sent: Sent): void {
  const { timezone } = establishment(store, request.intake.establishmentId);
  const { createdAt } = documents.get(unit.db, documentId);
  documents.markSent(unit, documentId, sent, {
    made: dayAt(createdAt, timezone),
    today: dayAt(store.clock.now(), timezone),
  });
}

/** What sending does to the step the letter belongs to; undefined for a document of the case as a whole. */
export function stepSent(
  request: Case,
  subject: string,
  sent: Sent,
  asItWent: boolean,
  desk: Desk,
): Outcome | undefined {
  const { on } = sent;
  const question = request.questions.find(({ id }) => id === subject);
  if (question !== undefined)
    return {
      request: questions.markedSent(request, question.id, sent, desk),
      told: { action: 'request.question.send', params: { kind: question.kind, on, by: sent.by } },
    };
  const notice = request.extensions.find(({ id }) => id === subject);
  if (notice !== undefined)
    return {
      request: extension.markedSent(request, notice.id, sent, asItWent, desk),
      told: {
        action: 'request.extension.send',
        params: { kind: notice.kind, on, promised: notice.promised, by: sent.by },
      },
    };
  const line = request.lines.find(({ id, processor }) => id === subject && processor !== null);
  if (line?.processor)
    return {
      request: disputes.forwarded(request, line.id, sent, desk),
      told: { action: 'request.processor.forward', params: { controller: line.processor.controller, on, by: sent.by } },
    };
  return undefined;
}
