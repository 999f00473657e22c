import { z } from 'zod';
import { line, OptionalDate, text } from '../../primitives.ts';
import { ids } from './parts.ts';

/** Something missing or wrong, with the article it offends. */
export const FindingFields = z.strictObject({
  name: line(300),
  description: text(4000),
  article: text(200),
  severity: z.enum(['high', 'medium', 'low']),
  state: z.enum(['open', 'in-progress', 'done', 'accepted']),
  owner: text(200),
  dueOn: OptionalDate,
  recordIds: ids,
  /** The rule that found it, and what tells this finding of the rule from its others; empty for one typed by hand. */
  rule: text(60),
  cause: text(400),
  resolution: text(4000),
});
export type FindingFields = z.infer<typeof FindingFields>;
