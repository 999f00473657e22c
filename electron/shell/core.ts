import { noteNews } from '../host/news.ts';
import { createThreads, type Threads } from '../host/threads.ts';
import type { Vaults } from '../host/vaults.ts';
import { createOsKey } from './os-key.ts';
import type { Start } from './start.ts';

type Needs = {
  readonly vaults: Pick<Vaults, 'folder'>;
  readonly safeStorage: Parameters<typeof createOsKey>[0];
  readonly onLocked: () => void;
};

/** The core in its thread, with its private line to folders and to the system's keyring. */
export function startCore(
  { places, log }: Pick<Start, 'places' | 'log'>,
  { vaults, safeStorage, onLocked }: Needs,
): Threads {
  const note = noteNews(log);
  const osKey = createOsKey(safeStorage, process.platform);
  const { fonts: fontsDir, pdfWorker, nativeBinding } = places;
  return createThreads({
    coreWorker: places.coreWorker,
    core: { fontsDir, pdfWorker, ...(nativeBinding !== undefined && { nativeBinding }) },
    host: {
      vaultFolder: (handle) => Promise.resolve(vaults.folder(handle)),
      osKey,
    },
    onNews: (news) => {
      note(news);
      if (news.type === 'locked') onLocked();
    },
  });
}
