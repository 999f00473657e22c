import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_DRAFT } from '../../shared/contract/core/drafts.ts';
import { createDraftLine } from '../../renderer/api/draft-line.ts';
import { CallFailed, type Failure } from '../../renderer/api/failure.ts';

const vaultId = '5f0f8c46-6a0c-4f0e-9f35-0d6a5d0a1c11';

let calls: string[];
let failure: Failure | undefined;
let line: ReturnType<typeof createDraftLine>;
beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  failure = undefined;
  const call = async (words: string): Promise<void> => {
    await Promise.resolve();
    calls.push(words);
    if (failure !== undefined) throw new CallFailed(failure);
  };
  line = createDraftLine({
    keep: async ({ form, body }) => {
      await call(`keep ${form} ${body.slice(0, 20)}`);
      return { kept: true };
    },
    forget: async ({ form }) => {
      await call(`forget ${form}`);
      return { forgotten: true };
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const type = (form: string, values: unknown) => {
  line.put({ vaultId, form, draft: { version: 1, values } });
};

describe('the way of a draft to the vault', () => {
  it('is taken once, a second after the last key', async () => {
    type('a', 1);
    await vi.advanceTimersByTimeAsync(900);
    type('a', 2);
    await vi.advanceTimersByTimeAsync(900);
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toEqual(['keep a 2']);
  });

  it('is taken at once when asked, and never by words that were given up', async () => {
    type('a', 1);
    type('b', 1);
    line.put({ vaultId, form: 'a', draft: undefined });
    await line.flush();
    expect(calls).toEqual(['forget a', 'keep b 1']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toHaveLength(2);
  });

  it('waits while the vault is locked, with the words typed last', async () => {
    failure = { code: 'LOCKED' };
    type('a', 1);
    await line.flush();
    expect(line.waits(vaultId, 'a')).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toEqual(['keep a 1']);
    failure = undefined;
    type('a', 2);
    await line.flush();
    expect(calls).toEqual(['keep a 1', 'keep a 2']);
    expect(line.waits(vaultId, 'a')).toBe(false);
  });

  it('is tried again when the disk was busy', async () => {
    failure = { code: 'UNAVAILABLE', reason: { key: 'errors.busy' } };
    type('a', 1);
    await line.flush();
    failure = undefined;
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toEqual(['keep a 1', 'keep a 1']);
  });

  it('takes no files, and nothing longer than the vault takes', async () => {
    type('a', { file: new File(['x'], 'x.csv'), n: 1 });
    type('b', 'x'.repeat(LONGEST_DRAFT));
    await line.flush();
    expect(calls).toEqual(['keep a {"file":null,"n":1}']);
  });
});
