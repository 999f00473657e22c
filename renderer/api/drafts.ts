export type Draft<Values> = { readonly version: number; readonly values: Values };

/**
 * Words typed and not yet saved, kept while a vault is locked and open again. They live in the memory of this page only:
 * never in storage, and not beyond the vault they were typed in.
 */
const drafts = new Map<string, Draft<unknown>>();

const keyOf = (vaultId: string, form: string) => `${vaultId}/${form}`;

export function keepDraft(vaultId: string, form: string, draft: Draft<unknown>): void {
  drafts.set(keyOf(vaultId, form), draft);
}

/** A form's name stands for its kind of values: what was kept under it is what comes back. */
export function draftOf<Values>(vaultId: string, form: string): Draft<Values> | undefined {
  return drafts.get(keyOf(vaultId, form)) as Draft<Values> | undefined;
}

export function forgetDraft(vaultId: string, form: string): void {
  drafts.delete(keyOf(vaultId, form));
}

export function forgetDrafts({ except }: { readonly except: string }): void {
  for (const key of drafts.keys()) if (!key.startsWith(`${except}/`)) drafts.delete(key);
}
