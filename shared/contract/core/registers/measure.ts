import { z } from 'zod';
import { line, text } from '../../primitives.ts';
import { Review, Tags } from './parts.ts';

/** A technical or organisational measure: Art. 32(1), Art. 30(1)(g). */
export const MeasureFields = z.strictObject({
  name: line(200),
  kind: z.enum(['technical', 'organisational']),
  state: z.enum(['planned', 'in-place', 'retired']),
  description: text(4000),
  owner: text(200),
  review: Review,
  tags: Tags,
  notes: text(4000),
});
export type MeasureFields = z.infer<typeof MeasureFields>;
