import { z } from 'zod';
import { Id, line, OptionalDate, text } from '../../primitives.ts';

/** Records named by one record. Thousands of records may name the same one; one record names a few hundred at most. */
export const ids = z.array(Id).max(200);

/** How long, from when, and why: Art. 5(1)(e), Art. 30(1)(f). A null value says that no period is set. */
export const Period = z.strictObject({
  value: z.int().min(0).max(1000).nullable(),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
  /** The event it runs from: the end of the contract, the last sign-in. */
  trigger: text(300),
  /** The law or the need behind it. */
  reason: text(500),
});
export type Period = z.infer<typeof Period>;

/** When a record is looked at again: Art. 24(1), Art. 32(1)(d). A cycle of 0 months means no fixed one. */
export const Review = z.strictObject({
  cycleMonths: z.int().min(0).max(120),
  lastOn: OptionalDate,
  nextOn: OptionalDate,
  by: text(200),
});
export type Review = z.infer<typeof Review>;

export const Tags = z.array(line(60)).max(30);
