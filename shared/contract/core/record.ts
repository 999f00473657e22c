import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, Instant, text, Version } from '../primitives.ts';

export const RECORD_KINDS = [
  'organisation',
  'establishment',
  'channel',
  'activity',
  'processor',
  'transfer',
  'system',
  'measure',
  'notice',
  'cookie',
  'consent',
  'document',
  'finding',
  'request',
  'complaint',
  'breach',
] as const;
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

/** A record seen from another one, whichever of the two names the other. */
export const LinkedRecord = z.strictObject({
  id: Id,
  kind: RecordKind,
  ref: z.string(),
  title: z.string(),
  archived: z.boolean(),
  role: z.string(),
});
export type LinkedRecord = z.infer<typeof LinkedRecord>;

/** Of each kind, how many more records name this one than are listed. */
const linksLeftOff = z.partialRecord(RecordKind, z.int().min(1));

const head = {
  id: Id,
  ref: z.string(),
  title: z.string(),
  version: Version,
  archived: z.boolean(),
  updatedAt: Instant,
  updatedBy: z.string(),
};

/**
 * The procedures of one register: list, get, create, update, archive.
 * `fields` is what the DPO edits; `summary` is the part of it a list shows (a schema that strips the rest).
 */
export function register<Fields extends z.ZodType, Summary extends z.ZodType>(fields: Fields, summary: Summary) {
  const Item = z.strictObject({ ...head, fields: summary });
  const Entry = z.strictObject({ ...head, createdAt: Instant, fields, links: z.array(LinkedRecord), linksLeftOff });
  return {
    list: procedure.input(z.strictObject({ archived: z.boolean().default(false) })).output(z.array(Item)),
    get: procedure.input(z.strictObject({ id: Id })).output(Entry),
    create: procedure.input(z.strictObject({ fields })).output(Entry),
    update: procedure.input(z.strictObject({ id: Id, version: Version, fields })).output(Entry),
    archive: procedure
      .input(z.strictObject({ id: Id, version: Version, archived: z.boolean(), reason: text(500) }))
      .output(Entry),
  };
}
