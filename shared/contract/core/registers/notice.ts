import { z } from 'zod';
import { Id, line, OptionalDate, text } from '../../primitives.ts';

/** What a notice says, numbered, and the records that carry it. */
const Statement = z.strictObject({
  number: z.int().min(1).max(10_000),
  text: line(1000),
  carriedBy: z.array(z.strictObject({ recordId: Id, field: line(200) })).max(40),
  note: text(1000),
});

/** One published version of a privacy or cookie notice; each statement names the records that carry it. */
export const NoticeFields = z.strictObject({
  name: line(200),
  kind: z.enum(['privacy', 'cookie', 'employee', 'other']),
  /** Its own mark of the version: "2.1", "April 2016". */
  edition: text(60),
  publishedOn: OptionalDate,
  /** The day it was replaced or taken down. */
  withdrawnOn: OptionalDate,
  /** The version before; null for the first. */
  replacesId: Id.nullable(),
  archivedCopy: z.strictObject({
    takenOn: OptionalDate,
    source: text(500),
    sha256: z.union([z.string().regex(/^[0-9a-f]{64}$/), z.literal('')]),
  }),
  url: text(500),
  language: text(20),
  statements: z.array(Statement).max(1000),
  notes: text(8000),
});
export type NoticeFields = z.infer<typeof NoticeFields>;
