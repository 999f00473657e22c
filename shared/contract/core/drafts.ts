import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, Instant } from '../primitives.ts';

/** How many drafts a person may have waiting: beyond it the oldest goes. */
export const MOST_DRAFTS = 100;
/** UTF-16 units of one draft: words of every field at their longest, in a form with many rows. */
export const LONGEST_DRAFT = 1_000_000;
/** All drafts of one person together; the oldest go until the rest fits. More than the longest one takes in UTF-8. */
export const MOST_DRAFT_BYTES = 8_000_000;

/** Names a form among all forms of a vault: `activity/new`, `request/<id>/note`. */
const FormName = z.string().min(1).max(400);
const Json = z.string().min(2).max(LONGEST_DRAFT).refine(isJson, 'json');

/** Words typed into a form and not saved. */
export const Draft = z.strictObject({
  form: FormName,
  /** The version of the record the form began from; 0 for a new one. */
  version: z.int().min(0).max(1_000_000_000),
  /** The values of the form: only the form itself knows their shape, and checks it. */
  body: Json,
});
export type Draft = z.infer<typeof Draft>;

/**
 * Drafts of the person who opened the vault; the others of the same vault never see them. They decide nothing, so they
 * are in no journal, in no search and in no count, and no change is told of.
 */
export const drafts = {
  list: procedure.output(z.array(Draft.extend({ savedAt: Instant }))),
  /** What was kept under the name before is replaced. `vaultId` says where the words were typed: nowhere else are they kept. */
  keep: procedure.input(Draft.extend({ vaultId: Id })).output(z.strictObject({ kept: z.literal(true) })),
  /** Forgetting what is not there is no mistake. */
  forget: procedure
    .input(z.strictObject({ vaultId: Id, form: FormName }))
    .output(z.strictObject({ forgotten: z.literal(true) })),
};

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
