import { z } from 'zod';
import { REDACTION_GROUNDS } from '../../reference/redaction-grounds.ts';
import { Id, Instant, OptionalDate, text } from '../primitives.ts';

/** Rows handed to the person: typed in, or imported from a file of one system. A text has a row for each line. */
export const DataTable = z.strictObject({
  id: Id,
  title: z.string(),
  system: z.string(),
  extractedOn: OptionalDate,
  columns: z.array(z.string()),
  shape: z.enum(['table', 'text']),
  rowCount: z.int(),
  origin: z.enum(['typed', 'imported']),
  fileName: z.string(),
  /** How many marks of redaction stand in it. */
  redactions: z.int(),
});
export type DataTable = z.infer<typeof DataTable>;

const row = z.int().min(0).max(1_000_000);
const column = z.int().min(0).max(1000);
/** Places between the characters of a cell, as JavaScript counts them. */
const character = z.int().min(0).max(32_000);

/** What is withheld: a column, a row (of a text: a line), a cell, or a stretch of the words in a cell. */
export const RedactionPlace = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('column'), column }),
  z.strictObject({ scope: z.literal('row'), row }),
  z.strictObject({ scope: z.literal('cell'), row, column }),
  z.strictObject({ scope: z.literal('stretch'), row, column, from: character, to: character }),
]);
export type RedactionPlace = z.infer<typeof RedactionPlace>;

/** A mark of redaction: what is withheld and why. It never holds the words it covers. */
export const Redaction = z.strictObject({
  id: Id,
  place: RedactionPlace,
  ground: z.enum(REDACTION_GROUNDS),
  /** Read by the person in place of the ground's own words, where the ground is `other`. */
  note: text(120),
  at: Instant,
  by: z.string(),
});
export type Redaction = z.infer<typeof Redaction>;
