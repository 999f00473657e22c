import type { LetterDraft } from '../../../../../shared/contract/core/letters.ts';
import { rejected } from '../../../fault.ts';
import { acknowledgementDraft } from './acknowledgement.ts';
import { liftingDraft, portabilityDraft, recipientDraft } from './after.ts';
import type { Drafted, Drafting } from './drafted.ts';
import { outcomeDraft } from './outcome.ts';
import { extensionDraft, forwardDraft, questionDraft } from './steps.ts';

export type { Drafted } from './drafted.ts';

/** The letters a request can have, each in a file of its own. */
export function draftOf(draft: LetterDraft, drafting: Drafting): Drafted {
  switch (draft.kind) {
    case 'acknowledgement':
      return acknowledgementDraft(draft, drafting);
    case 'question':
      return questionDraft(draft, drafting);
    case 'extension':
      return extensionDraft(draft, drafting);
    case 'forward':
      return forwardDraft(draft, drafting);
    case 'outcome':
      return outcomeDraft(draft, drafting);
    case 'lifting':
      return liftingDraft(draft, drafting);
    case 'portability':
      return portabilityDraft(draft, drafting);
    case 'recipient':
      return recipientDraft(draft, drafting);
    case 'complaint':
    case 'breach':
      throw rejected('writing.faults.otherRecord');
  }
}
