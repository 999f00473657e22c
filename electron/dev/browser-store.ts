import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HostSettings } from '../../shared/contract/host/index.ts';
import { RecentVault } from '../host/vaults.ts';
import type { RecentVaults } from '../host/vaults.ts';

const DEFAULTS: HostSettings = { locale: 'en', theme: 'system', density: 'comfortable', autoLockMinutes: 10 };

const Kept = z.object({
  settings: HostSettings.catch(DEFAULTS),
  recent: z.array(RecentVault).max(50).catch([]),
});
type Kept = z.infer<typeof Kept>;

export type BrowserStore = {
  readonly settings: { readonly read: () => HostSettings; readonly write: (settings: HostSettings) => void };
  readonly recent: RecentVaults;
};

/** Settings and recent folders of the browser surroundings: one small file in the user-data folder, nothing personal. */
export function openBrowserStore(folder: string): BrowserStore {
  const file = join(folder, 'browser-settings.json');
  const read = (): Kept => {
    try {
      return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return { settings: DEFAULTS, recent: [] };
    }
  };
  const write = (kept: Kept): void => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    settings: {
      read: () => read().settings,
      write: (settings) => {
        write({ ...read(), settings });
      },
    },
    recent: {
      read: () => read().recent,
      write: (recent) => {
        write({ ...read(), recent: [...recent] });
      },
    },
  };
}
