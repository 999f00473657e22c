import { locked } from '../fault.ts';
import type { Os } from '../os.ts';
import type { OpenVault } from '../vault/vault.ts';
import { draftsOf, forgetDraft, keepDraft } from './repository.ts';

/** Words typed and not saved wait inside the vault, under the name of whoever opened it. */
export function draftHandlers(os: Os['drafts'], opened: () => OpenVault) {
  /** A page that still shows another vault finds its own one locked. */
  const storeOf = (vaultId: string) => {
    const { file, store } = opened();
    if (file.id !== vaultId) throw locked();
    return store;
  };

  return {
    list: os.list.handler(() => {
      const { db, actor } = opened().store;
      return [...draftsOf(db, actor)];
    }),
    keep: os.keep.handler(({ input: { vaultId, ...draft } }) => {
      const store = storeOf(vaultId);
      store.aside((db, at) => {
        keepDraft(db, store.actor, draft, at);
      });
      return { kept: true as const };
    }),
    forget: os.forget.handler(({ input: { vaultId, form } }) => {
      const store = storeOf(vaultId);
      store.aside((db) => {
        forgetDraft(db, store.actor, form);
      });
      return { forgotten: true as const };
    }),
  };
}
