import type { ContractRouterClient } from '@orpc/contract';
import { LONGEST_DRAFT } from '../../shared/contract/core/drafts.ts';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import { toFailure } from './failure.ts';

/** The words of a form as they stand now; none once they were saved or given up. */
export type DraftChange = {
  readonly vaultId: string;
  readonly form: string;
  readonly draft: { readonly version: number; readonly values: unknown } | undefined;
};
type Drafts = Pick<ContractRouterClient<CoreContract>['drafts'], 'keep' | 'forget'>;

const SETTLED_MS = 1000;
const AGAIN_MS = 5000;

/**
 * Takes drafts to the core, in order, one at a time: a moment after the last key, or at once. What the core cannot take
 * now waits here: while the vault is locked until somebody flushes, while the disk is busy a few seconds.
 */
export function createDraftLine(core: Drafts) {
  const waiting = new Map<string, DraftChange>();
  let line: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    line = line.then(send);
    return line;
  };
  const flushIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  const send = async (): Promise<void> => {
    for (const [key, change] of [...waiting]) {
      waiting.delete(key);
      try {
        await write(core, change);
      } catch (error) {
        const { code } = toFailure(error);
        if (code !== 'LOCKED' && code !== 'UNAVAILABLE') continue;
        // Unless other words were typed meanwhile.
        if (!waiting.has(key)) waiting.set(key, change);
        if (code === 'UNAVAILABLE') flushIn(AGAIN_MS);
        return;
      }
    }
  };

  return {
    /** Given up or saved: gone at once. Typed: a moment later, so that not every key is written. */
    put(change: DraftChange): void {
      waiting.set(keyOf(change), change);
      if (change.draft === undefined) void flush();
      else flushIn(SETTLED_MS);
    },
    flush,
    waits: (vaultId: string, form: string): boolean => waiting.has(keyOf({ vaultId, form })),
    clear(): void {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}

const keyOf = ({ vaultId, form }: { readonly vaultId: string; readonly form: string }) => `${vaultId}/${form}`;

async function write(core: Drafts, { vaultId, form, draft }: DraftChange): Promise<void> {
  if (draft === undefined) {
    await core.forget({ vaultId, form });
    return;
  }
  const body = JSON.stringify(draft.values, withoutFiles);
  // Longer than anything can be saved: it stays in the page.
  if (body.length <= LONGEST_DRAFT) await core.keep({ vaultId, form, version: draft.version, body });
}

/** A file chosen in a form is not copied into the vault before it is saved: after a crash it is chosen again. */
const withoutFiles = (_key: string, value: unknown): unknown => (value instanceof Blob ? null : value);
