import type { SuppressionEntry } from '../../../../../shared/contract/core/suppression.ts';
import type { LetterFacts } from '../frame.ts';

/** What an answer is made of beside the case itself. */
export type OutcomeFacts = LetterFacts & {
  readonly introduction: string;
  /** What stands on the suppression list because of this case. */
  readonly suppressed: readonly Pick<SuppressionEntry, 'kind' | 'address' | 'purpose'>[];
  /** The access report of the case, once it is finished. */
  readonly report: { readonly number: string; readonly date: string } | undefined;
};
