import { stepGaps } from '../../../../../shared/domain/letter-gaps/index.ts';
import { extensionLetter } from '../../../documents/letters/extension-letter.ts';
import { forwardNote } from '../../../documents/letters/forward-note.ts';
import { lawsOf } from '../../../documents/letters/frame.ts';
import { questionLetter } from '../../../documents/letters/question-letter.ts';
import { rejected } from '../../../fault.ts';
import { deskFor } from '../../step.ts';
import { entryOf, lineOf } from '../clocked.ts';
import * as disputes from '../disputes.ts';
import * as extension from '../extension.ts';
import * as questions from '../questions.ts';
import { type Draft, type Drafted, type Drafting, linesOf, sheetOf } from './drafted.ts';

/** What is asked, in the words put down with the question. */
export function questionDraft({ questionId }: Draft<'question'>, { request, facts }: Drafting): Drafted {
  const question = entryOf(request.questions, questionId);
  if (question.sent !== null) throw rejected('casework.faults.alreadySent');
  const lines = linesOf(request, question.lineIds);
  return {
    subject: question.id,
    letter: questionLetter(question, lines, facts),
    gaps: stepGaps(sheetOf(facts), lawsOf(lines)),
    written: (before, letter) => questions.letterWritten(before, question.id, letter),
  };
}

/** That it takes longer, until when and why; one that is late says so. */
export function extensionDraft({ extensionId }: Draft<'extension'>, { store, request, facts }: Drafting): Drafted {
  const notice = entryOf(request.extensions, extensionId);
  if (notice.sent !== null) throw rejected('casework.faults.alreadySent');
  const lines = linesOf(request, notice.lineIds);
  const late = extension.isLate(lines, facts.today, deskFor(store, request).place);
  return {
    subject: notice.id,
    late,
    letter: extensionLetter(notice, lines, late, facts),
    gaps: stepGaps(sheetOf(facts), lawsOf(lines)),
    written: (before, letter) => extension.letterWritten(before, notice.id, letter),
  };
}

/** The request as it goes to the controller whose data these are. */
export function forwardDraft({ lineId }: Draft<'forward'>, { request, facts }: Drafting): Drafted {
  const line = lineOf(request, lineId);
  if (line.processor === null) throw rejected('casework.faults.noProcessorRole');
  if (line.processor.forwarded !== null) throw rejected('casework.faults.alreadySent');
  return {
    subject: line.id,
    letter: forwardNote(line, line.processor, facts),
    gaps: stepGaps(sheetOf(facts, false), line.laws),
    written: (before, letter) => disputes.forwardNoteWritten(before, line.id, letter),
  };
}
