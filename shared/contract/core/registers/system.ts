import { z } from 'zod';
import { Country, line, text } from '../../primitives.ts';
import { ids, Tags } from './parts.ts';

/** Where personal data are: an application, a store, a cabinet. What a request is searched in. */
export const SystemFields = z.strictObject({
  name: line(200),
  kind: z.enum(['application', 'database', 'file-store', 'mailbox', 'backup', 'paper', 'device', 'other']),
  status: z.enum(['planned', 'in-use', 'retired']),
  description: text(4000),
  /** Where it stands. */
  country: z.union([Country, z.literal('')]),
  /** Who runs it for us, where not we ourselves. */
  processorIds: ids,
  measureIds: ids,
  owner: text(200),
  department: text(200),
  tags: Tags,
  notes: text(8000),
});
export type SystemFields = z.infer<typeof SystemFields>;
