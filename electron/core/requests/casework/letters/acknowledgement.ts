import { acknowledgementGaps } from '../../../../../shared/domain/letter-gaps/index.ts';
import { acknowledgement } from '../../../documents/letters/acknowledgement.ts';
import { lawsOf } from '../../../documents/letters/frame.ts';
import { assertGdpr } from '../../../documents/letters/known-laws.ts';
import * as documents from '../../../documents/repository.ts';
import { invalid, rejected } from '../../../fault.ts';
import { isOpen } from '../../case.ts';
import { entryOf } from '../clocked.ts';
import { acknowledgementWritten } from '../questions.ts';
import { type Draft, type Drafted, type Drafting, linesOf, sheetOf } from './drafted.ts';

/** Receipt, and with it whatever has to be asked first. */
export function acknowledgementDraft(
  draft: Draft<'acknowledgement'>,
  { store, id, request, facts }: Drafting,
): Drafted {
  if (!isOpen(request)) throw rejected('writing.faults.nothingOpen');
  const { understood, keeping, questionIds } = draft;
  if (new Set(questionIds).size < questionIds.length) throw invalid('draft.questionIds', 'twice');
  const questions = questionIds.map((id) => entryOf(request.questions, id));
  for (const { kind, sent, lineIds } of questions) {
    if (sent !== null) throw rejected('casework.faults.alreadySent');
    // A fee has a notice of its own: amount, basis and complaint before anything is charged.
    if (kind === 'fee') throw invalid('draft.questionIds', 'not-for-this-letter');
    assertGdpr(linesOf(request, lineIds));
  }
  const replaced = new Set(
    documents
      .list(store.db, id)
      .filter(({ kind, state }) => kind === 'acknowledgement' && state === 'final')
      .map((entry) => String(entry.id)),
  );
  return {
    subject: 'acknowledgement',
    letter: acknowledgement({ understood, keeping, questions }, facts),
    gaps: acknowledgementGaps(draft, sheetOf(facts), lawsOf(request.lines)),
    written: (before, letter) => acknowledgementWritten(before, questionIds, replaced, letter),
  };
}
