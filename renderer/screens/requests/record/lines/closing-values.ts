import type { z } from 'zod';
import { LineClosing } from '../../../../../shared/contract/core/requests.ts';
import { reasonsFault } from '../../../../../shared/domain/outcome.ts';

/** The form holds every field, also those its outcome does not ask for. */
const Whole = LineClosing.extend({
  grounds: LineClosing.shape.grounds.unwrap(),
  requesterData: LineClosing.shape.requesterData.unwrap(),
  despiteOpenAccess: LineClosing.shape.despiteOpenAccess.unwrap(),
});
export type ClosingValues = z.input<typeof Whole>;

/**
 * Art. 12(4), recital 27: reasons for a refusal in whole or part, on a provision where the law has one on that day; a word
 * on the requester's own data.
 */
export const closingSchema = (citable: (on: string) => boolean) =>
  Whole.superRefine((closing, context) => {
    const missing = reasonsFault(closing, citable(closing.on));
    if (missing !== null) context.addIssue({ code: 'custom', path: [missing.field], message: missing.code });
    if (closing.outcome === 'deceased' && closing.requesterData === 'not-asked')
      context.addIssue({ code: 'custom', path: ['requesterData'], message: 'check-needed' });
  });
