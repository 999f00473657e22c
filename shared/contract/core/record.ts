import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, Instant, IsoDate, text, Version } from '../primitives.ts';

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

/** A moment in a record's life: the end of a day at the main office, or one of its versions. */
export const Point = z.union([z.strictObject({ on: IsoDate }), z.strictObject({ version: Version })]);
export type Point = z.infer<typeof Point>;

/** Why a version cannot be shown: its words were erased on schedule, or today's app does not understand them. */
export const UNTOLD = ['erased', 'unreadable'] as const;

/** A record of which the journal still knows that there was one, and no more. */
export const Untold = z.strictObject({
  id: Id,
  ref: z.string(),
  version: Version,
  archived: z.boolean(),
  updatedAt: Instant,
  updatedBy: z.string(),
  why: z.enum(UNTOLD),
});
export type Untold = z.infer<typeof Untold>;

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

/** A record as a list has it. */
export const registerItem = <Summary extends z.ZodType>(summary: Summary) =>
  z.strictObject({ ...head, fields: summary });

/**
 * The procedures of one register: list, get, create, update, archive, and how both stood in the past.
 * `fields` is what the DPO edits; `summary` is the part of it a list shows (a schema that strips the rest).
 */
export function register<Fields extends z.ZodType, Summary extends z.ZodType>(fields: Fields, summary: Summary) {
  const Item = registerItem(summary);
  const Entry = z.strictObject({ ...head, createdAt: Instant, fields, links: z.array(LinkedRecord), linksLeftOff });
  return {
    list: procedure.input(z.strictObject({ archived: z.boolean().default(false) })).output(z.array(Item)),
    get: procedure.input(z.strictObject({ id: Id })).output(Entry),
    /** The whole register at the end of a day, what was archived then among it. */
    listOn: procedure
      .input(z.strictObject({ on: IsoDate }))
      .output(z.strictObject({ items: z.array(Item), untold: z.array(Untold) })),
    /** A record at the end of a day or in one of its versions, linked as it was then. */
    getAt: procedure.input(z.strictObject({ id: Id, at: Point })).output(
      z.discriminatedUnion('state', [
        z.strictObject({ state: z.literal('there'), entry: Entry }),
        z.strictObject({ state: z.literal('untold'), record: Untold }),
        /** It was created only later. */
        z.strictObject({ state: z.literal('not-yet'), createdAt: Instant }),
      ]),
    ),
    create: procedure.input(z.strictObject({ fields })).output(Entry),
    update: procedure.input(z.strictObject({ id: Id, version: Version, fields })).output(Entry),
    archive: procedure
      .input(z.strictObject({ id: Id, version: Version, archived: z.boolean(), reason: text(500) }))
      .output(Entry),
  };
}
