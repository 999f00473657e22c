import { z } from 'zod';
import { line, text } from '../../primitives.ts';
import { ids } from './parts.ts';

/** A cookie or another tracker: Directive 2002/58/EC, Art. 5(3). */
export const CookieFields = z.strictObject({
  name: line(200),
  kind: z.enum(['strictly-necessary', 'functional', 'statistics', 'marketing', 'unclassified']),
  purpose: text(1000),
  provider: text(200),
  party: z.enum(['first', 'third', 'unclear']),
  lifetime: text(200),
  consentNeeded: z.enum(['yes', 'no', 'unclear']),
  control: text(1000),
  activityIds: ids,
  notes: text(4000),
});
export type CookieFields = z.infer<typeof CookieFields>;
