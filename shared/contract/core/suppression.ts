import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, IsoDate, line, Sha256, text } from '../primitives.ts';

export const ADDRESS_KINDS = ['email', 'phone', 'post'] as const;
/** What a list of addresses is for; one that must not be mailed again is the least that keeps an opt-out. */
export const SUPPRESSION_PURPOSES = ['no-marketing', 'consent-withdrawn', 'erased-do-not-collect-again'] as const;

/** An address that must not be used again. Minimal: the hash alone, unless a system can only match the address itself. */
export const SuppressionEntry = z.strictObject({
  id: Id,
  kind: z.enum(ADDRESS_KINDS),
  /** SHA-256 of the normalised address. */
  hash: Sha256,
  address: z.string(),
  purpose: z.enum(SUPPRESSION_PURPOSES),
  requestId: Id.nullable(),
  requestReference: z.string(),
  since: IsoDate,
  addedBy: z.string(),
  lifted: z.strictObject({ on: IsoDate, reason: z.string() }).nullable(),
});
export type SuppressionEntry = z.infer<typeof SuppressionEntry>;

export const suppression = {
  /** Finds an address by what it hashes to, and words in an address that is kept. */
  list: procedure
    .input(z.strictObject({ text: text(300), lifted: z.boolean().default(false) }))
    .output(z.array(SuppressionEntry)),
  add: procedure
    .input(
      z.strictObject({
        kind: z.enum(ADDRESS_KINDS),
        address: line(300),
        purpose: z.enum(SUPPRESSION_PURPOSES),
        /** Needed to keep the address itself: which system can't work with the hash. */
        keepAddressFor: text(300),
        requestId: Id.optional(),
      }),
    )
    .output(SuppressionEntry),
  /** The person asks for mail again, or the entry was a mistake. */
  lift: procedure.input(z.strictObject({ id: Id, reason: line(500) })).output(SuppressionEntry),
  /** CSV of what stands, safe to open in a spreadsheet. */
  export: procedure.output(z.file()),
};
