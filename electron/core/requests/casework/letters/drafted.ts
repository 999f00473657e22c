import type { StepLetter } from '../../../../../shared/contract/core/casework.ts';
import type { LetterDraft, LetterGap } from '../../../../../shared/contract/core/letters.ts';
import type { Sheet } from '../../../../../shared/domain/letter-gaps/index.ts';
import { contactOf, type Letter, type LetterFacts } from '../../../documents/letters/frame.ts';
import type { Store } from '../../../store/unit-of-work.ts';
import type { Case, CaseLine } from '../../case.ts';
import { lineOf } from '../clocked.ts';

/** A letter of a case before it is laid out: for which step, what it lacks, what the case says of it once it is stored. */
export type Drafted = {
  /** The step it belongs to: a new letter replaces an unsent one of the same step. */
  readonly subject: string;
  readonly letter: Letter;
  readonly gaps: readonly LetterGap[];
  readonly late?: boolean;
  readonly written: (request: Case, letter: StepLetter) => Case;
};

export type Draft<Kind extends LetterDraft['kind']> = Extract<LetterDraft, { readonly kind: Kind }>;

/** The case a letter is drafted from. */
export type Drafting = {
  readonly store: Store;
  readonly id: string;
  readonly request: Case;
  readonly facts: LetterFacts;
};

export const linesOf = (request: Case, ids: readonly string[]): CaseLine[] => ids.map((id) => lineOf(request, id));

/** Who signs, where answers go, whom it reaches: the requester, unless the letter is for somebody else. */
export function sheetOf(facts: LetterFacts, toRequester = true): Sheet {
  const { requester, answer } = facts.request.intake;
  return {
    signatory: facts.signatory,
    officer: facts.organisation?.dpo.name ?? '',
    contact: contactOf(facts),
    reachable: !toRequester || requester.addressLines.length > 0 || requester.email !== '',
    language: answer.language,
  };
}
