import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, Instant, Sha256, text } from '../primitives.ts';
import { RECORD_KINDS, RecordKind } from './record.ts';

/** Topics the page refreshes on; sent after the change is committed. */
export const Topic = z.enum([
  ...RECORD_KINDS,
  'accessReport',
  'storedDocument',
  'reminder',
  'attachment',
  'vocabulary',
  'letterTemplate',
  'vault',
]);
export type Topic = z.infer<typeof Topic>;

export const JournalEntry = z.strictObject({
  seq: z.int(),
  at: Instant,
  actor: z.string(),
  action: z.string(),
  kind: z.string(),
  recordId: z.union([Id, z.literal('')]),
  ref: z.string(),
  hash: Sha256,
});

export const journal = {
  list: procedure
    .input(
      z.strictObject({
        recordId: Id.optional(),
        before: z.int().optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.array(JournalEntry)),
  verify: procedure.output(
    eventIterator(
      z.strictObject({ done: z.int(), total: z.int() }),
      z.strictObject({
        intact: z.boolean(),
        entries: z.int(),
        head: z.union([Sha256, z.literal('')]),
        brokenAt: z.int().nullable(),
      }),
    ),
  ),
};

export const search = {
  /** Records in whose fields, notes, mails or letters every word begins a word; of one kind where that is given. */
  find: procedure
    .input(z.strictObject({ text: text(200), kind: RecordKind.optional() }))
    .output(
      z.array(z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string(), excerpt: z.string() })),
    ),
};

export const exchange = {
  /**
   * Fills an empty vault with the example controller's register and its made-up cases; refused in a vault that has records.
   * Tells how many cases are there; called off, it leaves nothing behind.
   */
  loadExample: procedure.output(
    eventIterator(
      z.strictObject({ done: z.int(), total: z.int() }),
      z.strictObject({ records: z.int(), cases: z.int() }),
    ),
  ),
};

/** Which topics changed, after each commit, for as long as the page listens. */
export const changes = procedure.output(eventIterator(z.strictObject({ topics: z.array(Topic) })));
