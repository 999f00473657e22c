import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, IsoDate, Sha256 } from '../primitives.ts';
import { ATTACHMENT_ROLES } from './attachments.ts';
import { RecordKind } from './record.ts';

/** The registers as papers an authority keeps: Art. 30(1) and (2), Art. 28, Art. 30(1)(e), Art. 33(5). */
export const REGISTER_PAPERS = ['processing', 'processors', 'transfers', 'breaches'] as const;
export type RegisterPaper = (typeof REGISTER_PAPERS)[number];
export const PAPERS = [...REGISTER_PAPERS, 'annual-report', 'case-file'] as const;
export type Paper = (typeof PAPERS)[number];

/** A register can be read, or reckoned with. */
export const FORMATS = ['pdf', 'xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Null: every activity on record. */
const ActivityIds = z.array(Id).min(1).max(2000).nullable().default(null);

export const Order = z.discriminatedUnion('paper', [
  z.strictObject({
    paper: z.literal('processing'),
    asOf: IsoDate,
    format: z.enum(FORMATS),
    activityIds: ActivityIds,
  }),
  z.strictObject({
    paper: z.enum(['processors', 'transfers', 'breaches']),
    asOf: IsoDate,
    format: z.enum(FORMATS),
  }),
  z.strictObject({ paper: z.literal('annual-report'), year: z.int().min(2018).max(2200) }),
  z.strictObject({ paper: z.literal('case-file'), requestId: Id }),
]);
export type Order = z.infer<typeof Order>;

/** Shorter ones are guessed from the file itself: nobody slows a guess down there. */
export const BUNDLE_PASSWORD = { least: 12, most: 200 } as const;

/** What an inspection is given in one archive; without a password everybody who has the file can read it. */
export const BundleOrder = z.strictObject({
  asOf: IsoDate,
  papers: z.array(z.enum(REGISTER_PAPERS)).max(REGISTER_PAPERS.length),
  formats: z.array(z.enum(FORMATS)).min(1).max(FORMATS.length),
  activityIds: ActivityIds,
  attachmentIds: z.array(Id).max(500),
  documentIds: z.array(Id).max(500),
  password: z.union([z.string().min(BUNDLE_PASSWORD.least).max(BUNDLE_PASSWORD.most), z.literal('')]).default(''),
});
export type BundleOrder = z.infer<typeof BundleOrder>;

export const PAPER_PHASES = ['collecting', 'layout', 'packing'] as const;
const Progress = z.strictObject({ phase: z.enum(PAPER_PHASES), done: z.int(), total: z.int() });
export type PaperProgress = z.infer<typeof Progress>;

/** A finished file waits for the page under its token; the journal has its name and hash. */
export const Made = z.strictObject({
  token: Id,
  name: z.string(),
  size: z.int(),
  sha256: Sha256,
  /** Characters no font has: a PDF shows a marked placeholder for each and keeps their text. */
  undrawn: z.array(z.string()),
});
export type Made = z.infer<typeof Made>;

export const papers = {
  /** Called off by ending the stream; what was called off leaves no entry in the journal. */
  make: procedure.input(Order).output(eventIterator(Progress, Made)),
  bundle: procedure.input(BundleOrder).output(eventIterator(Progress, Made)),
  /** The bytes, once: they wait in memory until they are taken, the next are made, or the vault is locked. */
  take: procedure.input(z.strictObject({ token: Id })).output(z.file()),
  /** What can be put on paper and into an archive. */
  choices: procedure.output(
    z.strictObject({
      today: IsoDate,
      /** Years with anything to report, the latest first; the present one always. */
      years: z.array(z.int()),
      attachments: z.array(
        z.strictObject({
          id: Id,
          name: z.string(),
          role: z.enum(ATTACHMENT_ROLES),
          size: z.int(),
          recordKind: RecordKind,
          recordRef: z.string(),
          recordTitle: z.string(),
        }),
      ),
      documents: z.array(
        z.strictObject({ id: Id, number: z.string(), title: z.string(), size: z.int(), createdOn: IsoDate }),
      ),
    }),
  ),
};
