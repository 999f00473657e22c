import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, Version } from '../primitives.ts';
import { inLanguage, knowingly } from './letter-language.ts';
import { DocumentEntry, Progress } from './stored-document.ts';

/** Art. 20(1) covers what the person provided, and what was observed of them (WP242 rev.01). */
export const PROVENANCES = ['provided', 'observed'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Why a table is offered for the package, or left out unless the DPO takes it in. */
export const PORTABILITY_REASONS = ['consent-or-contract', 'other-basis', 'no-activity'] as const;

/** What would go into the package of a request: chosen table by table. */
export const PortabilityPlan = z.strictObject({
  requestId: Id,
  /** Of the request: its tables and what is withheld of them. */
  version: Version,
  asked: z.boolean(),
  tables: z.array(
    z.strictObject({
      tableId: Id,
      title: z.string(),
      system: z.string(),
      rowCount: z.int(),
      redactions: z.int(),
      offered: z.boolean(),
      because: z.enum(PORTABILITY_REASONS),
    }),
  ),
});
export type PortabilityPlan = z.infer<typeof PortabilityPlan>;

/** A file of a package, as its cover letter and its page list it. */
export const PackageFile = z.strictObject({ name: z.string(), size: z.int() });
export type PackageFile = z.infer<typeof PackageFile>;

export const portability = {
  get: procedure.input(z.strictObject({ requestId: Id })).output(PortabilityPlan),
  /** Writes, hashes and stores the archive: JSON and CSV of each chosen table, README, schema, checksums. */
  make: procedure
    .input(
      z.strictObject({
        requestId: Id,
        version: Version,
        tables: z
          .array(z.strictObject({ tableId: Id, provenance: z.enum(PROVENANCES) }))
          .min(1)
          .max(200),
        ...inLanguage,
        ...knowingly,
      }),
    )
    .output(eventIterator(Progress, DocumentEntry)),
  /** What is in a stored archive. */
  files: procedure.input(z.strictObject({ id: Id })).output(z.array(PackageFile)),
};
