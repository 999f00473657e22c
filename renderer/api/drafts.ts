import type { Session } from '../../shared/contract/core/vault.ts';
import { core } from './clients.ts';
import { createDraftLine } from './draft-line.ts';
import { forgetPageMemory, pageMemory } from './page-memory.ts';

export type Draft<Values> = { readonly version: number; readonly values: Values };

/**
 * Words typed and not yet saved. The page reads them from its own memory; behind it they are written into the vault, so
 * that they outlive a lock, a crash and the end of the app. They are nowhere else: never in the browser's storage, and not
 * beyond the vault and the person they were typed by.
 */
const drafts = pageMemory<Draft<unknown>>();
const line = createDraftLine(core.drafts);
let owner = '';

const keyOf = (vaultId: string, form: string) => `${vaultId}/${form}`;

export function keepDraft(vaultId: string, form: string, draft: Draft<unknown>): void {
  drafts.set(keyOf(vaultId, form), draft);
  line.put({ vaultId, form, draft });
}

export const hasDraft = (vaultId: string, form: string): boolean => drafts.has(keyOf(vaultId, form));

/** What was kept under a form's name, if it still fits the form: an older release may have kept other fields. */
export function draftOf<Values>(
  vaultId: string,
  form: string,
  fits: (values: unknown) => values is Values,
): Draft<Values> | undefined {
  const draft = drafts.get(keyOf(vaultId, form));
  if (draft === undefined) return undefined;
  const { version, values } = draft;
  if (fits(values)) return { version, values };
  forgetDraft(vaultId, form);
  return undefined;
}

/** The record got another version by what these words do not speak of: they go on from that one. */
export function carryDraftOn(vaultId: string, form: string, from: number, to: number): void {
  const draft = drafts.get(keyOf(vaultId, form));
  if (draft?.version === from) keepDraft(vaultId, form, { ...draft, version: to });
}

export function forgetDraft(vaultId: string, form: string): void {
  if (drafts.delete(keyOf(vaultId, form))) line.put({ vaultId, form, draft: undefined });
}

/** Writes now what would be written in a moment. It never fails: what cannot be written waits. */
export const flushDrafts = (): Promise<void> => line.flush();

/** What waits in the vault, beside what the page still knows: that is never older. */
export async function loadDrafts({ vaultId, actor }: Session): Promise<void> {
  const entering = keyOf(vaultId, actor);
  if (entering !== owner) {
    forgetPageMemory();
    line.clear();
    owner = entering;
  }
  await flushDrafts();
  for (const { form, version, body } of await core.drafts.list())
    if (!hasDraft(vaultId, form) && !line.waits(vaultId, form)) {
      const values: unknown = JSON.parse(body);
      drafts.set(keyOf(vaultId, form), { version, values });
    }
}
