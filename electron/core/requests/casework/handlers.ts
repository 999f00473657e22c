import type { Sent } from '../../../../shared/contract/core/casework.ts';
import type { PdfRenderer } from '../../documents/pdf-renderer.ts';
import * as documents from '../../documents/repository.ts';
import { rejected } from '../../fault.ts';
import { letterSent } from '../../letters/sent.ts';
import type { Os } from '../../os.ts';
import { newId } from '../../register/records.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { type At, deskFor, type Outcome, step } from '../step.ts';
import { entryOf, lineOf } from './clocked.ts';
import * as disputes from './disputes.ts';
import * as extension from './extension.ts';
import { letterHandlers } from './letter-handlers.ts';
import * as questions from './questions.ts';
import { stepSent } from './sent.ts';
import { workHandlers } from './work-handlers.ts';

type Sending = At & Sent & { readonly asItWent?: boolean };

/** Questions, extensions, outcomes, disputes, and the work on the lines: each act one procedure. */
export function caseworkHandlers(os: Os['requests'], store: () => Store, pdf: PdfRenderer) {
  const change = (at: At, work: (request: Case, desk: Desk, unit: Unit) => Outcome) =>
    step(store(), at, (request, unit) => work(request, deskFor(store(), request), unit));

  /** The letter and the event of its step, together. */
  const send = (at: Sending, subject: string, letterOf: (request: Case) => string | undefined) =>
    change(at, (request, desk, unit) => {
      const documentId = letterOf(request);
      const sent = { on: at.on, by: at.by, to: at.to, evidenceId: at.evidenceId };
      const outcome = stepSent(request, subject, sent, at.asItWent ?? false, desk);
      if (documentId === undefined || outcome === undefined) throw rejected('casework.faults.noLetter');
      letterSent(unit, store(), request.intake.establishmentId, documentId, sent);
      return outcome;
    });

  /** A step given up takes its unsent letter with it. */
  const dropLetter = (unit: Unit, letter: { readonly documentId: string } | null) => {
    if (letter !== null) documents.withdraw(unit, letter.documentId);
  };

  /** A note to another controller, or under other terms, is no longer the one to send. */
  const dropNote = (unit: Unit, request: Case, lineId: string) => {
    dropLetter(unit, lineOf(request, lineId).processor?.letter ?? null);
  };

  const letters = letterHandlers(os, store, pdf);
  return {
    ...workHandlers(os, store),
    questions: {
      recordDoubt: os.questions.recordDoubt.handler(({ input }) =>
        change(input, (request, desk) => ({
          request: questions.doubtRecorded(request, input.reason, desk),
          told: { action: 'request.question.doubt', note: input.reason },
        })),
      ),
      ask: os.questions.ask.handler(({ input }) =>
        change(input, (request) => {
          const { kind, lineIds, reason, words, fee } = input;
          return {
            request: questions.asked(request, { id: newId(), kind, lineIds, reason, words, fee }),
            told: { action: 'request.question.ask', params: { kind }, note: reason },
          };
        }),
      ),
      drop: os.questions.drop.handler(({ input }) =>
        change(input, (request, _desk, unit) => {
          const { kind, letter } = entryOf(request.questions, input.questionId);
          const next = questions.dropped(request, input.questionId);
          dropLetter(unit, letter);
          return { request: next, told: { action: 'request.question.drop', params: { kind } } };
        }),
      ),
      writeLetter: letters.question,
      markSent: os.questions.markSent.handler(({ input }) =>
        send(input, input.questionId, ({ questions: all }) => entryOf(all, input.questionId).letter?.documentId),
      ),
      recordAnswer: os.questions.recordAnswer.handler(({ input }) =>
        change(input, (request, desk) => {
          const { on, result, note } = input;
          const { kind } = entryOf(request.questions, input.questionId);
          return {
            request: questions.answered(request, input.questionId, { on, result, note }, desk),
            told: { action: 'request.question.answer', params: { kind, on, result }, note },
          };
        }),
      ),
      recordCheck: os.questions.recordCheck.handler(({ input }) =>
        change(input, (request, desk) => {
          const { on, by, method, result } = input.check;
          return {
            request: questions.checked(request, input.questionId, input.check, desk),
            told: { action: 'request.question.check', params: { on, by, method, result } },
          };
        }),
      ),
    },
    extension: {
      prepare: os.extension.prepare.handler(({ input }) =>
        change(input, (request, desk) => {
          const { lineIds, kind, words, promised } = input;
          const next = extension.prepared(request, { id: newId(), lineIds, kind, words, promised }, desk);
          const day = next.extensions.at(-1)?.promised ?? '';
          return {
            request: next,
            told: { action: 'request.extension.prepare', params: { kind, promised: day }, note: words },
          };
        }),
      ),
      drop: os.extension.drop.handler(({ input }) =>
        change(input, (request, _desk, unit) => {
          const { kind, letter } = entryOf(request.extensions, input.extensionId);
          const next = extension.dropped(request, input.extensionId);
          dropLetter(unit, letter);
          return { request: next, told: { action: 'request.extension.drop', params: { kind } } };
        }),
      ),
      writeLetter: letters.extension,
      markSent: os.extension.markSent.handler(({ input }) =>
        send(input, input.extensionId, ({ extensions }) => entryOf(extensions, input.extensionId).letter?.documentId),
      ),
    },
    outcome: { writeLetter: letters.outcome },
    processor: {
      assign: os.processor.assign.handler(({ input }) =>
        change(input, (request, _desk, unit) => {
          const { controller, contact, clause, date } = input;
          const role = { controller, contact, clause };
          const next = disputes.asProcessor(request, input.lineId, role, date === '' ? null : date);
          dropNote(unit, request, input.lineId);
          return {
            request: next,
            told: { action: 'request.processor.assign', params: { controller, clause, date } },
          };
        }),
      ),
      undo: os.processor.undo.handler(({ input }) =>
        change(input, (request, _desk, unit) => {
          const next = disputes.asController(request, input.lineId);
          dropNote(unit, request, input.lineId);
          return {
            request: next,
            told: { action: 'request.processor.undo', params: { right: lineOf(request, input.lineId).right } },
          };
        }),
      ),
      writeNote: letters.forwardNote,
      markForwarded: os.processor.markForwarded.handler(({ input }) =>
        send(input, input.lineId, (request) => lineOf(request, input.lineId).processor?.letter?.documentId),
      ),
    },
    typedDate: {
      set: os.typedDate.set.handler(({ input }) =>
        change(input, (request) => ({
          request: disputes.withTypedDate(request, input.lineId, input.typed),
          told: { action: 'request.typedDate.set', params: { ...input.typed } },
        })),
      ),
      remove: os.typedDate.remove.handler(({ input }) =>
        change(input, (request) => ({
          request: disputes.withTypedDate(request, input.lineId, null),
          told: { action: 'request.typedDate.remove', note: input.reason },
        })),
      ),
    },
    disputes: {
      open: os.disputes.open.handler(({ input }) =>
        change(input, (request, desk) => {
          const { lineIds, by, on, reference, words, complaintId, date } = input;
          return {
            request: disputes.disputed(
              request,
              { id: newId(), lineIds, by, on, reference, words, complaintId, date },
              desk,
            ),
            told: { action: 'request.dispute.open', params: { by, on, reference }, note: words },
          };
        }),
      ),
      settle: os.disputes.settle.handler(({ input }) =>
        change(input, (request, desk) => ({
          request: disputes.settled(request, input.disputeId, { on: input.on, result: input.result }, desk),
          told: { action: 'request.dispute.settle', params: { on: input.on }, note: input.result },
        })),
      ),
    },
  };
}
