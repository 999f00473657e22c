import type { QuestionKind } from '../../../../shared/contract/core/casework.ts';
import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import { acknowledgement } from '../../documents/letters/acknowledgement.ts';
import { breachNotice } from '../../documents/letters/breach-notice.ts';
import { complaintReceipt } from '../../documents/letters/complaint-receipt.ts';
import { extensionLetter } from '../../documents/letters/extension-letter.ts';
import { forwardNote } from '../../documents/letters/forward-note.ts';
import { framed, lawsOf, type Letter, type LetterFacts, type LetterKind } from '../../documents/letters/frame.ts';
import { liftingNotice } from '../../documents/letters/lifting-notice.ts';
import { outcomeLetter } from '../../documents/letters/outcome/letter.ts';
import { portabilityCover } from '../../documents/letters/portability-cover.ts';
import { questionLetter } from '../../documents/letters/question-letter.ts';
import { recipientNotice } from '../../documents/letters/recipient-notice.ts';
import type { DocumentModel } from '../../documents/pdf/model.ts';
import { complaintAbout, FREE_WORDS, MADE_UP_BREACH, MADE_UP_FILES, noticeFor } from './made-up-matters.ts';
import { endedIn, endedLine, extensionIn, firstLine, questionIn, roleIn } from './made-up-steps.ts';

type Made = (facts: LetterFacts) => Letter;

const asking =
  (kind: QuestionKind): Made =>
  (facts) =>
    questionLetter(questionIn(facts.request, kind), facts.request.lines, facts);

/** Each letter as it would be written for the case at hand, with made-up steps where the case has none yet. */
const LETTERS: Readonly<Record<LetterKind, Made>> = {
  acknowledgement: (facts) => acknowledgement({ understood: FREE_WORDS, keeping: FREE_WORDS, questions: [] }, facts),
  'identity-question': asking('identity'),
  'clarification-question': asking('clarification'),
  'fee-notice': asking('fee'),
  'extension-notice': (facts) => extensionLetter(extensionIn(facts.request), facts.request.lines, false, facts),
  'outcome-letter': (facts) =>
    outcomeLetter(endedIn(facts.request, facts.today), {
      ...facts,
      introduction: '',
      suppressed: [{ kind: 'email', address: '', purpose: 'no-marketing' }],
      report: undefined,
    }),
  'forward-note': (facts) => {
    const line = firstLine(facts.request);
    return forwardNote(line, roleIn(line), facts);
  },
  'restriction-lifting': (facts) =>
    liftingNotice(endedLine(facts, 'restriction'), { on: facts.today, reason: FREE_WORDS }, facts),
  'portability-cover': (facts) =>
    portabilityCover(firstLine(facts.request), { introduction: '', files: MADE_UP_FILES }, facts),
  'recipient-notice': (facts) => {
    const line = endedLine(facts, 'erasure');
    return recipientNotice(noticeFor(line), line, FREE_WORDS, false, facts);
  },
  'complaint-receipt': (facts) =>
    complaintReceipt(complaintAbout(facts.request), lawsOf(facts.request.lines), FREE_WORDS, facts),
  'breach-notice': (facts) => breachNotice(MADE_UP_BREACH, { aware: facts.today, notified: [] }, facts),
};

export const letterModel = (kind: Exclude<DocumentKind, 'access-report'>, facts: LetterFacts): DocumentModel =>
  framed(LETTERS[kind](facts), facts);
