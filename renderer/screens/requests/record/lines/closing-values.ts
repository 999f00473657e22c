import type { z } from 'zod';
import { LineClosing } from '../../../../../shared/contract/core/requests.ts';
import { NEEDS_REASONS } from '../../../../../shared/domain/outcome.ts';

/** The form holds every field, also those its outcome does not ask for. */
const Whole = LineClosing.extend({
  grounds: LineClosing.shape.grounds.unwrap(),
  requesterData: LineClosing.shape.requesterData.unwrap(),
  despiteOpenAccess: LineClosing.shape.despiteOpenAccess.unwrap(),
});
export type ClosingValues = z.input<typeof Whole>;

/** Art. 12(4), recital 27: reasons for a refusal in whole or part; a word on the requester's own data. */
export const Closing = Whole.superRefine(({ outcome, ground, grounds, requesterData }, context) => {
  if (NEEDS_REASONS.has(outcome) && ground === '' && grounds.length === 0)
    context.addIssue({ code: 'custom', path: ['ground'], message: 'reason-needed' });
  if (outcome === 'deceased' && requesterData === 'not-asked')
    context.addIssue({ code: 'custom', path: ['requesterData'], message: 'check-needed' });
});
