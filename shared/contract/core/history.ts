import { z } from 'zod';
import type { Change as DomainChange } from '../../domain/history/compare.ts';
import type { Value } from '../../domain/history/values.ts';
import { procedure } from '../errors.ts';
import { Id, Instant, IsoDate, Version } from '../primitives.ts';
import { Point, RecordKind, UNTOLD } from './record.ts';

/** Kinds that are filled in field by field: the journal holds each of their versions whole. */
export const RegisterKind = RecordKind.exclude(['request', 'complaint', 'breach']);
export type RegisterKind = z.infer<typeof RegisterKind>;

const Json: z.ZodType<Value, Value> = z.json();
const path = z.array(z.union([z.string(), z.strictObject({ row: z.int(), label: z.string() })]));
/** One thing that differs between two states of a record. */
export const Change: z.ZodType<DomainChange, DomainChange> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('changed'), path, before: Json, after: Json }),
  z.strictObject({ what: z.literal('added'), path, at: z.int(), after: Json }),
  z.strictObject({ what: z.literal('removed'), path, at: z.int(), before: Json }),
  z.strictObject({ what: z.literal('reordered'), path, order: z.array(z.int()) }),
]);

/** A record named inside a change, by what it is called now. */
export const NamedRecord = z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string() });
export type NamedRecord = z.infer<typeof NamedRecord>;

/** What was done to a record. `revert` brought an old version back, `undo` took the last change back. */
export const HISTORY_ACTS = [
  'create',
  'update',
  'archive',
  'restore',
  'revert',
  'undo',
  'found-by-rule',
  'closed-by-rule',
  'reopened-by-rule',
  'restated-by-rule',
  'attach',
  'detach',
  'merge',
  'other',
] as const;

export const HistoryEntry = z.strictObject({
  seq: z.int(),
  at: Instant,
  actor: z.string(),
  act: z.enum(HISTORY_ACTS),
  version: Version,
  /** The version brought back, or the one taken back. */
  of: Version.nullable(),
  reason: z.string(),
  /** Null where nothing can be told: one of the two versions was erased or is not understood. */
  changes: z.array(Change).nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

const known = { version: Version, at: Instant, by: z.string(), archived: z.boolean() };
/** How a record stood at a moment. */
export const Standing = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('there'), ...known }),
  z.strictObject({ state: z.enum(UNTOLD), ...known }),
  z.strictObject({ state: z.literal('not-yet') }),
]);
export type Standing = z.infer<typeof Standing>;

/** What two days made of one record of a register. */
export const RegisterChange = z.strictObject({
  id: Id,
  ref: z.string(),
  /** Empty where its words were erased. */
  title: z.string(),
  created: z.boolean(),
  shelved: z.enum(['archived', 'restored']).nullable(),
  /** Its fields that differ, each once; null where that cannot be told. */
  fields: z.array(z.string()).nullable(),
  from: z.int(),
  to: Version,
  at: Instant,
  by: z.string(),
});
export type RegisterChange = z.infer<typeof RegisterChange>;

/** Leave out the records that are gone, instead of refusing. */
const withoutGone = z.boolean().default(false);

export const history = {
  /** Who changed a record, when, and what: newest first. */
  of: procedure
    .input(z.strictObject({ id: Id, limit: z.int().min(1).max(200).default(20) }))
    .output(z.strictObject({ entries: z.array(HistoryEntry), earlier: z.int(), records: z.array(NamedRecord) })),
  compare: procedure.input(z.strictObject({ id: Id, from: Point, to: Point })).output(
    z.strictObject({
      from: Standing,
      to: Standing,
      /** Null where one of the two cannot be told. */
      changes: z.array(Change).nullable(),
      records: z.array(NamedRecord),
    }),
  ),
  /** A whole register between the ends of two days; what did not change is only counted. */
  register: procedure
    .input(
      z
        .strictObject({ kind: RegisterKind, from: IsoDate, to: IsoDate })
        .refine(({ from, to }) => from <= to, { path: ['to'], message: 'days-reversed' }),
    )
    .output(z.strictObject({ rows: z.array(RegisterChange), unchanged: z.int() })),
  /** Brings an old version's fields back, as the next version. */
  restore: procedure
    .input(z.strictObject({ id: Id, version: Version, to: Version, withoutGone }))
    .output(z.strictObject({ version: Version })),
  /** Takes the last change back, as the next version. */
  undo: procedure
    .input(z.strictObject({ id: Id, version: Version, withoutGone }))
    .output(z.strictObject({ version: Version })),
};
