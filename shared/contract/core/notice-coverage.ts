import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id } from '../primitives.ts';

/** Kinds of record people are to be told of: Art. 13 and 14, Directive 2002/58/EC Art. 5(3). */
export const TOLD_KINDS = ['activity', 'processor', 'transfer', 'cookie'] as const;

const Named = z.strictObject({ id: Id, ref: z.string(), title: z.string() });

/** What current notices and the registers do not say of each other. */
export const NoticeCoverage = z.strictObject({
  /** Notices people are told by today. */
  current: z.array(Named),
  /** Statements of these that no record carries. */
  uncarried: z.array(z.strictObject({ notice: Named, number: z.int(), text: z.string() })),
  /** Records in use that none of these tells of, at most some hundreds; `untoldCount` counts them all. */
  untold: z.array(z.strictObject({ ...Named.shape, kind: z.enum(TOLD_KINDS) })),
  untoldCount: z.int(),
});
export type NoticeCoverage = z.infer<typeof NoticeCoverage>;

export const noticeCoverage = {
  today: procedure.output(NoticeCoverage),
};
