import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import { placesOf } from '../../electron/host/places.ts';
import { createThreads, type ThreadNews, type Threads } from '../../electron/host/threads.ts';

export type CoreClient = ContractRouterClient<CoreContract>;

/** One way to the core, open for business, with a vault folder it knows by `handle`. */
export type Carrier = {
  readonly core: CoreClient;
  readonly handle: string;
  /** Resolves when the page has heard that its line ended with a lock; until then what it asks is LOCKED. */
  readonly lineEnded?: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const ROOT = join(import.meta.dirname, '..', '..');

/** What `npm run build` made: tests run the very files that ship. */
export const places = placesOf({
  root: ROOT,
  packaged: false,
  platform: process.platform,
  arch: process.arch,
  home: tmpdir(),
  env: {},
});

export type Folder = { readonly path: string; readonly remove: () => void };

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'dpo-desk-test-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export const NO_OS_KEY = {
  available: () => Promise.resolve(false),
  wrap: () => Promise.reject(new Error('none')),
  unwrap: () => Promise.reject(new Error('none')),
};

/** The core in its thread over one vault folder, known as `vault`; `news` collects what its owner hears. */
export function startThreads(vault: string): { threads: Threads; news: ThreadNews[] } {
  const news: ThreadNews[] = [];
  const threads = createThreads({
    coreWorker: places.coreWorker,
    core: {
      fontsDir: places.fonts,
      pdfWorker: places.pdfWorker,
      clock: { start: '2026-03-02T09:00:00.000Z', runs: true },
    },
    host: { vaultFolder: (handle) => Promise.resolve(handle === 'vault' ? vault : undefined), osKey: NO_OS_KEY },
    onNews: (item) => news.push(item),
  });
  return { threads, news };
}
