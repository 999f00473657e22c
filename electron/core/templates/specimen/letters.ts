import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import { extensionLetter } from '../../documents/letters/extension-letter.ts';
import { forwardNote } from '../../documents/letters/forward-note.ts';
import { framed, type Letter, type LetterFacts, type LetterKind } from '../../documents/letters/frame.ts';
import { outcomeLetter } from '../../documents/letters/outcome-letter.ts';
import { questionLetter } from '../../documents/letters/question-letter.ts';
import type { DocumentModel } from '../../documents/pdf/model.ts';
import type { QuestionKind } from '../../../../shared/contract/core/casework.ts';
import { endedIn, extensionIn, questionIn, roleIn } from './made-up-steps.ts';

const asking =
  (kind: QuestionKind) =>
  (facts: LetterFacts): Letter =>
    questionLetter(questionIn(facts.request, kind), facts.request.lines, facts);

/** Each letter as it would be written for the case at hand, with made-up steps where the case has none yet. */
const LETTERS: Readonly<Record<LetterKind, (facts: LetterFacts) => Letter>> = {
  'identity-question': asking('identity'),
  'clarification-question': asking('clarification'),
  'fee-notice': asking('fee'),
  'extension-notice': (facts) => extensionLetter(extensionIn(facts.request), facts.request.lines, false, facts),
  'outcome-letter': (facts) =>
    outcomeLetter(endedIn(facts.request, facts.today), {
      ...facts,
      introduction: '',
      suppressed: [{ kind: 'email', address: '', purpose: 'no-marketing' }],
    }),
  'forward-note': (facts) => {
    const [line] = facts.request.lines;
    if (line === undefined) throw new Error('a case has a line');
    return forwardNote(line, roleIn(line), facts);
  },
};

export const letterModel = (kind: Exclude<DocumentKind, 'access-report'>, facts: LetterFacts): DocumentModel =>
  framed(LETTERS[kind](facts), facts);
