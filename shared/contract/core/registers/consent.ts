import { z } from 'zod';
import { line, text } from '../../primitives.ts';
import { ids } from './parts.ts';

/** A consent or opt-out as the controller asks for it, with how it is given and taken back: Art. 7. */
export const ConsentFields = z.strictObject({
  name: line(200),
  kind: z.enum(['consent', 'opt-out']),
  scope: text(2000),
  captured: text(1000),
  /** Where the proof of each consent is kept: Art. 7(1). */
  evidence: text(1000),
  withdrawal: text(1000),
  valid: z.enum(['yes', 'no', 'unclear']),
  activityIds: ids,
  notes: text(4000),
});
export type ConsentFields = z.infer<typeof ConsentFields>;
