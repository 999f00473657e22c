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
  'view',
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

/** From the first character of what was found to the one after its last. */
const Range = z.tuple([z.int(), z.int()]);

/** A record found: its title and a passage of it, with the places of the words in both. */
export const SearchHit = z.strictObject({
  id: Id,
  kind: RecordKind,
  ref: z.string(),
  title: z.string(),
  titleRanges: z.array(Range),
  excerpt: z.string(),
  excerptRanges: z.array(Range),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Marks on letters and case are no difference, on either side. */
export const search = {
  /** Records in whose fields, notes, mails or letters every word begins a word; of one kind where that is given. */
  find: procedure.input(z.strictObject({ text: text(200), kind: RecordKind.optional() })).output(z.array(SearchHit)),
  /** All that is found, in pages, with how many there are of each kind. */
  page: procedure
    .input(
      z.strictObject({
        text: text(200),
        kind: RecordKind.optional(),
        offset: z.int().min(0).max(1_000_000).default(0),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.strictObject({
        hits: z.array(SearchHit).max(200),
        total: z.int(),
        kinds: z.array(z.strictObject({ kind: RecordKind, count: z.int() })),
      }),
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
