import type { Dispute, RecipientNotice } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import type { Id } from '../../../../../shared/contract/primitives.ts';

/** What is done at or after the end of a line, in a window of its own. */
export type Ending =
  | { readonly act: 'letter'; readonly lineIds: readonly Id[] }
  | { readonly act: 'acknowledge' }
  | { readonly act: 'lifting'; readonly line: RequestLine }
  | { readonly act: 'portability'; readonly line: RequestLine }
  | { readonly act: 'recipient-letter'; readonly notice: RecipientNotice }
  | { readonly act: 'dispute'; readonly lineIds: readonly Id[] }
  | { readonly act: 'settle'; readonly dispute: Dispute }
  | { readonly act: 'processor'; readonly line: RequestLine }
  | { readonly act: 'set-date'; readonly line: RequestLine }
  | { readonly act: 'remove-date'; readonly line: RequestLine }
  | { readonly act: 'add-recipient'; readonly line: RequestLine }
  | { readonly act: 'tell-recipient'; readonly notice: RecipientNotice };
