import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import type { StepLetter } from '../../../../shared/contract/core/casework.ts';
import { extensionLetter } from '../../documents/letters/extension-letter.ts';
import { forwardNote } from '../../documents/letters/forward-note.ts';
import type { Letter, LetterFacts } from '../../documents/letters/frame.ts';
import { outcomeLetter } from '../../documents/letters/outcome-letter.ts';
import { questionLetter } from '../../documents/letters/question-letter.ts';
import { layOut, letterFacts, storeLetter } from '../../documents/letters/write-letter.ts';
import type { PdfRenderer } from '../../documents/pdf-renderer.ts';
import { rejected } from '../../fault.ts';
import type { Os } from '../../os.ts';
import type { Store } from '../../store/unit-of-work.ts';
import type { Case } from '../case.ts';
import * as cases from '../repository.ts';
import { type At, deskFor, step } from '../step.ts';
import { ofRequest } from '../suppression/repository.ts';
import { entryOf, lineOf } from './clocked.ts';
import * as disputes from './disputes.ts';
import * as extension from './extension.ts';
import * as questions from './questions.ts';

/** A letter to be written: for which step, in which words, and what the case says of it afterwards. */
type Draft = {
  readonly subject: string;
  readonly letter: Letter;
  readonly late?: boolean;
  readonly written: (request: Case, letter: StepLetter) => Case;
};

export function letterHandlers(os: Os['requests'], store: () => Store, pdf: PdfRenderer) {
  /** Laid out first, then stored with the case in one unit of work, if the case is still the one the page saw. */
  const write = async (
    at: At & { readonly signatory: string },
    draft: (request: Case, facts: LetterFacts) => Draft,
  ): Promise<RequestRecord> => {
    const open = store();
    const { row, request } = cases.getAt(open.db, at.id, at.version);
    const facts = letterFacts(open, row.ref, request, at.signatory);
    const { subject, letter, late, written } = draft(request, facts);
    const laidOut = await layOut(pdf, letter, facts);
    return step(open, at, (before, unit, reference) => {
      const stored = storeLetter(unit, laidOut, { requestId: at.id, reference, subject }, late);
      return {
        request: written(before, stored),
        told: { action: 'request.letter', params: { kind: letter.kind, number: stored.number } },
      };
    });
  };

  const linesOf = (request: Case, ids: readonly string[]) => ids.map((id) => lineOf(request, id));

  return {
    question: os.questions.writeLetter.handler(({ input }) =>
      write(input, (request, facts) => {
        const question = entryOf(request.questions, input.questionId);
        if (question.sent !== null) throw rejected('casework.faults.alreadySent');
        return {
          subject: question.id,
          letter: questionLetter(question, linesOf(request, question.lineIds), facts),
          written: (before, letter) => questions.letterWritten(before, question.id, letter),
        };
      }),
    ),
    extension: os.extension.writeLetter.handler(({ input }) =>
      write(input, (request, facts) => {
        const notice = entryOf(request.extensions, input.extensionId);
        if (notice.sent !== null) throw rejected('casework.faults.alreadySent');
        const lines = linesOf(request, notice.lineIds);
        const late = extension.isLate(lines, facts.today, deskFor(store(), request).place);
        return {
          subject: notice.id,
          late,
          letter: extensionLetter(notice, lines, late, facts),
          written: (before, letter) => extension.letterWritten(before, notice.id, letter),
        };
      }),
    ),
    outcome: os.outcome.writeLetter.handler(({ input }) =>
      write(input, (request, facts) => {
        const lines = linesOf(request, input.lineIds);
        if (lines.some(({ closing }) => closing === null)) throw rejected('casework.faults.lineNotClosed');
        const { introduction } = input;
        const suppressed = ofRequest(store().db, input.id);
        return {
          subject: `outcome ${[...input.lineIds].sort().join(' ')}`,
          letter: outcomeLetter(lines, { ...facts, introduction, suppressed }),
          written: (before) => before,
        };
      }),
    ),
    forwardNote: os.processor.writeNote.handler(({ input }) =>
      write(input, (request, facts) => {
        const line = lineOf(request, input.lineId);
        if (line.processor === null) throw rejected('casework.faults.noProcessorRole');
        if (line.processor.forwarded !== null) throw rejected('casework.faults.alreadySent');
        return {
          subject: line.id,
          letter: forwardNote(line, line.processor, facts),
          written: (before, letter) => disputes.forwardNoteWritten(before, line.id, letter),
        };
      }),
    ),
  };
}
