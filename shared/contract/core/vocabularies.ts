import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, line, Version } from '../primitives.ts';
import { RecordKind } from './record.ts';

/** The own words of the registers: the same thing should be called the same everywhere. */
export const VOCABULARIES = ['subject-category', 'data-category', 'data-item', 'department', 'owner', 'tag'] as const;
export const Vocabulary = z.enum(VOCABULARIES);
export type Vocabulary = z.infer<typeof Vocabulary>;

const LONGEST = 200;
const Term = line(LONGEST);

/** As long as the field it stands in allows. */
export const longestTerm = (vocabulary: Vocabulary): number => (vocabulary === 'tag' ? 60 : LONGEST);

/** Registers whose records two names may stand for one thing; the records are made one. */
export const MERGEABLE_KINDS = ['measure', 'system'] as const;

export const vocabularies = {
  /** Every term that is kept or used, with how many records use it, in the order of the alphabet. */
  list: procedure
    .input(z.strictObject({ vocabulary: Vocabulary }))
    .output(z.array(z.strictObject({ name: z.string(), kept: z.boolean(), records: z.int() }))),
  add: procedure.input(z.strictObject({ vocabulary: Vocabulary, name: Term })).output(z.strictObject({})),
  /** The records that use a term, archived ones too: they would bring it back. */
  usage: procedure
    .input(z.strictObject({ vocabulary: Vocabulary, name: Term }))
    .output(
      z.array(z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string(), archived: z.boolean() })),
    ),
  /**
   * The term under its new name, in every record that uses it, as one change. A name that is taken is refused
   * unless `merge` says that the two are the same.
   */
  rename: procedure
    .input(z.strictObject({ vocabulary: Vocabulary, name: Term, to: Term, merge: z.boolean() }))
    .output(z.strictObject({ records: z.int() })),
  /** Refused while a record uses it. */
  remove: procedure.input(z.strictObject({ vocabulary: Vocabulary, name: Term })).output(z.strictObject({})),
  /** Whatever names the one record names the other from now on; the one is archived. Tells how many records changed. */
  mergeRecords: procedure
    .input(z.strictObject({ kind: z.enum(MERGEABLE_KINDS), id: Id, version: Version, intoId: Id, reason: line(500) }))
    .output(z.strictObject({ records: z.int() })),
};
