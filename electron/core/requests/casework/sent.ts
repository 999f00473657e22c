import type { Sent } from '../../../../shared/contract/core/casework.ts';
import * as documents from '../../documents/repository.ts';
import { enterSent, letterSent } from '../../letters/sent.ts';
import { recordLetterSent } from '../../letters/record-sent.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import * as cases from '../repository.ts';
import { deskFor, type Outcome } from '../step.ts';
import * as disputes from './disputes.ts';
import * as extension from './extension.ts';
import { recorded } from './notices19.ts';
import * as questions from './questions.ts';

/**
 * Marks a document as sent, wherever the act was begun. The letter of a step is that step: the document and the event the
 * clock reads change together, in one unit of work, so that neither is ever entered twice.
 */
export function markDocumentSent(unit: Unit, store: Store, documentId: string, sent: Sent): void {
  const { recordId, kind, subject } = documents.subjectOf(unit.db, documentId);
  if (kind !== 'request') {
    recordLetterSent(unit, store, documentId, sent);
    return;
  }
  const { row, request } = cases.get(unit.db, recordId);
  const [asked] = questions.askedInLetter(request, documentId);
  const outcome = stepSent(request, asked?.id ?? subject, sent, false, deskFor(store, request));
  letterSent(unit, store, request.intake.establishmentId, documentId, sent);
  if (outcome !== undefined) {
    cases.save(unit, row, outcome.request, outcome.told);
    return;
  }
  enterSent(unit, row, documentId, sent);
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
  if (question !== undefined) {
    const { letter } = question;
    const together = letter === null ? [question] : questions.askedInLetter(request, letter.documentId);
    const asked = together.length === 0 ? [question] : together;
    return {
      request: asked.reduce((before, { id }) => questions.markedSent(before, id, sent, desk), request),
      told: { action: 'request.question.send', params: { kind: question.kind, on, by: sent.by } },
    };
  }
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
  const told = request.notices19.find(({ id }) => id === subject);
  if (told !== undefined) {
    const { answeredOn, evidence } = told;
    return {
      request: recorded(request, told.id, { sentOn: on, answeredOn, evidence, impossible: '' }, desk),
      told: {
        action: 'request.notices19.record',
        params: { recipient: told.recipient, sentOn: on, answeredOn },
        note: evidence,
      },
    };
  }
  return undefined;
}
