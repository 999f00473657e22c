import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, Instant, line, Sha256 } from '../primitives.ts';

/** What a file is to the record it hangs on. */
export const ATTACHMENT_ROLES = ['contract', 'assessment', 'certificate', 'evidence', 'other'] as const;

/** The most one file may hold; the vault is one file itself. */
export const ATTACHMENT_BYTES = 25_000_000;

/** A file kept with a record of a register, inside the vault. */
export const Attachment = z.strictObject({
  id: Id,
  recordId: Id,
  name: z.string(),
  mediaType: z.string(),
  role: z.enum(ATTACHMENT_ROLES),
  size: z.int(),
  sha256: Sha256,
  addedAt: Instant,
  addedBy: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

export const attachments = {
  list: procedure.input(z.strictObject({ recordId: Id })).output(z.array(Attachment)),
  /** Refused above `ATTACHMENT_BYTES`, when the file is empty, and when the same bytes already hang on the record. */
  add: procedure
    .input(z.strictObject({ recordId: Id, role: z.enum(ATTACHMENT_ROLES), file: z.file().max(ATTACHMENT_BYTES) }))
    .output(Attachment),
  /** The bytes as they were added, if they still are what was hashed. */
  file: procedure.input(z.strictObject({ id: Id })).output(z.file()),
  /** Erases the bytes; the journal keeps what the file was called, its hash and the reason. */
  remove: procedure.input(z.strictObject({ id: Id, reason: line(500) })).output(z.strictObject({})),
};
