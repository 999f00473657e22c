import { z } from 'zod';
import { procedure } from '../../errors.ts';
import { Id, Instant, line, OptionalDate, text, Version } from '../../primitives.ts';
import { Tags } from '../registers/parts.ts';
import { MANY_LIMIT } from './query.ts';

/** What many records of a kind can be told at once, and where it stands in them. */
export const BULK = {
  activity: { owner: 'owner', status: 'status', tags: 'tags', reviewOn: 'review.nextOn' },
  processor: { owner: 'owner', tags: 'tags', reviewOn: 'review.nextOn' },
  transfer: { owner: 'owner', tags: 'tags', reviewOn: 'nextReview' },
  system: { owner: 'owner', status: 'status', tags: 'tags' },
  measure: { owner: 'owner', status: 'state', tags: 'tags', reviewOn: 'review.nextOn' },
  finding: { owner: 'owner', status: 'state' },
} as const satisfies Readonly<Record<string, Partial<Record<BulkPart, string>>>>;

export type BulkPart = 'owner' | 'status' | 'tags' | 'reviewOn';
export type BulkKind = keyof typeof BULK;
export const BULK_KINDS = [
  'activity',
  'processor',
  'transfer',
  'system',
  'measure',
  'finding',
] as const satisfies readonly BulkKind[];

export const isBulkKind = (kind: string): kind is BulkKind => Object.hasOwn(BULK, kind);

/** Where a part stands in records of a kind; nothing where they have none. */
export function bulkPath(kind: BulkKind, part: BulkPart): string | undefined {
  const parts: Partial<Readonly<Record<BulkPart, string>>> = BULK[kind];
  return parts[part];
}

/** Parts left out stay as they are. */
export const BulkChange = z
  .strictObject({
    owner: text(200).optional(),
    status: line(40).optional(),
    addTags: Tags.optional(),
    removeTags: Tags.optional(),
    reviewOn: OptionalDate.optional(),
  })
  .refine((change) => Object.values(change).some((part) => part !== undefined), 'required');
export type BulkChange = z.infer<typeof BulkChange>;

const Changed = z.strictObject({ changed: z.int(), group: Id });

const Latest = Changed.extend({ at: Instant, by: z.string() });

/** One change of many records: all of them or none, taken back as one. */
export const bulk = {
  /** Refused, naming them, when records have changed since their versions were read. */
  edit: procedure
    .input(
      z.strictObject({
        kind: z.enum(BULK_KINDS),
        records: z
          .array(z.strictObject({ id: Id, version: Version }))
          .min(1)
          .max(MANY_LIMIT)
          .refine((records) => new Set(records.map(({ id }) => id)).size === records.length, 'twice'),
        change: BulkChange,
      }),
    )
    .output(Changed),
  /** The last change of many of a kind, while none of its records was changed since. */
  latest: procedure.input(z.strictObject({ kind: z.enum(BULK_KINDS) })).output(Latest.nullable()),
  /** Gives each record of a change back what it said before, unless one of them was changed since. */
  undo: procedure.input(z.strictObject({ group: Id })).output(Changed),
};
