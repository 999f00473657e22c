import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { RIGHTS } from '../../reference/rights.ts';
import { procedure } from '../errors.ts';
import { Id, IsoDate, line, text } from '../primitives.ts';
import { EXTENSION_KINDS } from './casework.ts';
import { knowingly } from './letter-language.ts';

/** Kinds of letters that need nothing said case by case. */
export const BATCH_KINDS = ['acknowledgement', 'extension-notice', 'outcome-letter', 'access-report'] as const;
export const BatchKind = z.enum(BATCH_KINDS);
export type BatchKind = z.infer<typeof BatchKind>;

/** Why no letter is written: words of the catalogue with their parameters. */
export const Why = z.strictObject({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** A case such a letter could be for, and what stands in its way. */
export const Candidate = z.strictObject({
  requestId: Id,
  reference: z.string(),
  who: z.string(),
  rights: z.array(z.enum(RIGHTS)),
  due: z.union([IsoDate, z.literal('')]),
  ready: z.boolean(),
  why: Why.nullable(),
});
export type Candidate = z.infer<typeof Candidate>;

/** How one case of a batch ended; a failure is told like any other refusal and stops nothing. */
export const BatchResult = z.strictObject({
  requestId: Id,
  reference: z.string(),
  document: z.strictObject({ id: Id, number: z.string() }).nullable(),
  why: Why.nullable(),
});
export type BatchResult = z.infer<typeof BatchResult>;

export const BatchProgress = z.strictObject({ done: z.int(), total: z.int(), result: BatchResult });

export const batch = {
  candidates: procedure.input(z.strictObject({ kind: BatchKind })).output(z.array(Candidate)),
  /** One case after the other, each a unit of work of its own; ended early, what was written stays. */
  write: procedure
    .input(
      z.strictObject({
        kind: BatchKind,
        requestIds: z.array(Id).min(1).max(500),
        signatory: text(200),
        /** Of an acknowledgement: how long the file is kept, as all these persons are told. */
        keeping: text(500).default(''),
        /** Of an extension: the reason all these cases share. */
        extension: z.strictObject({ kind: z.enum(EXTENSION_KINDS), words: line(4000) }).nullable(),
        ...knowingly,
      }),
    )
    .output(eventIterator(BatchProgress, z.strictObject({ written: z.int(), failed: z.int() }))),
};
