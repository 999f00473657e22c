import { z } from 'zod';
import { LONGEST_WORDING } from '../../domain/wordings/check.ts';
import { LETTER_LANGUAGES } from '../../i18n/letters/languages.ts';
import { procedure } from '../errors.ts';
import { Id, Instant, line, text } from '../primitives.ts';
import { DOCUMENT_KINDS } from './documents.ts';

const kind = z.enum(DOCUMENT_KINDS);
const language = z.enum(LETTER_LANGUAGES);
/** Null: for every establishment that has no wording of its own. */
const scope = { language, establishmentId: Id.nullable() };
const key = line(200);
/** How often the wording was changed here so far; 0 for never. */
const count = z.int().min(0).max(1_000_000);

/** One wording of a letter: what is built in, what counts here, and what is asked of it. */
export const WordingEntry = z.strictObject({
  key: z.string(),
  builtIn: z.string(),
  /** The wording that counts here, and where it comes from: the most specific wins. */
  inForce: z.string(),
  from: z.enum(['built-in', 'language', 'establishment']),
  /** The own wording of exactly this scope. */
  own: z.string().nullable(),
  version: count,
  /** The built-in text the own wording was written in place of, where the app has another one now. */
  builtInWas: z.string().nullable(),
  variables: z.array(z.string()),
  duty: z.strictObject({ article: z.string(), keep: z.array(z.string()) }).nullable(),
  mayBeEmpty: z.boolean(),
  /** Every letter that says it. */
  usedIn: z.array(kind),
});
export type WordingEntry = z.infer<typeof WordingEntry>;

export const WordingVersion = z.strictObject({
  id: Id,
  version: count,
  at: Instant,
  by: z.string(),
  /** Null: the built-in text again. */
  text: z.string().nullable(),
  /** The text the app had then. */
  builtIn: z.string(),
});
export type WordingVersion = z.infer<typeof WordingVersion>;

/** A letter to be looked at: of a case, or of the made-up one; with wordings that are not saved yet. */
const specimen = z.strictObject({
  kind,
  ...scope,
  requestId: Id.nullable(),
  draft: z.array(z.strictObject({ key, text: text(LONGEST_WORDING) })).max(10),
});

export const letterTemplates = {
  /** The wordings of a letter in its order. */
  list: procedure.input(z.strictObject({ kind, ...scope })).output(z.array(WordingEntry)),
  /** Refused with the place, where something is unknown, lost, unbalanced, cannot be drawn or is missing though demanded. */
  save: procedure
    .input(z.strictObject({ ...scope, key, version: count, text: text(LONGEST_WORDING) }))
    .output(WordingEntry),
  /** Back to what counts without it: the built-in text, or the wording for every establishment. */
  reset: procedure.input(z.strictObject({ ...scope, key, version: count })).output(WordingEntry),
  bringBack: procedure.input(z.strictObject({ ...scope, key, version: count, to: count })).output(WordingEntry),
  /** Newest first. */
  versions: procedure.input(z.strictObject({ ...scope, key })).output(z.array(WordingVersion)),
  /** The letter as it would read. */
  read: procedure
    .input(specimen)
    .output(z.array(z.strictObject({ what: z.enum(['heading', 'paragraph', 'item']), text: z.string() }))),
  /** The same as a PDF, marked as a specimen; nothing is stored. */
  preview: procedure.input(specimen).output(z.file()),
};
