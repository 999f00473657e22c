import { z } from 'zod';
import { line, text } from '../../primitives.ts';

/** A document the register refers to: a law, a contract, a linked policy. */
export const ReferenceDocumentFields = z.strictObject({
  name: line(200),
  kind: z.enum(['law', 'policy', 'contract', 'website', 'other']),
  url: text(500),
  version: text(200),
  notes: text(4000),
});
export type ReferenceDocumentFields = z.infer<typeof ReferenceDocumentFields>;
