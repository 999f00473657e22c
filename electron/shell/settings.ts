import Store from 'electron-store';
import type { IpcMain } from 'electron';
import { z } from 'zod';
import { HostSettings } from '../../shared/contract/host/index.ts';
import { RecentVault, type RecentVaults } from '../host/vaults.ts';
import { WindowPlace } from './window-place.ts';

/** One bad field costs that field only: each falls back on its own. */
const Kept = z.object({
  locale: HostSettings.shape.locale.catch('en'),
  theme: HostSettings.shape.theme.catch('system'),
  density: HostSettings.shape.density.catch('comfortable'),
  autoLockMinutes: HostSettings.shape.autoLockMinutes.catch(10),
  recent: z.array(RecentVault).max(50).catch([]),
  window: WindowPlace.nullable().catch(null),
});
type Kept = z.infer<typeof Kept>;

export type ShellSettings = {
  readonly settings: { readonly read: () => HostSettings; readonly write: (settings: HostSettings) => void };
  readonly recent: RecentVaults;
  readonly window: { readonly read: () => WindowPlace | null; readonly write: (place: WindowPlace) => void };
};

/**
 * How the app looks and which folders were opened; nothing of what a vault holds. Readable by its owner only, replaced whole,
 * checked at every reading: the file is outside the vault and anyone may have written it.
 */
export function openSettings(folder: string, ipc: Pick<IpcMain, 'removeAllListeners'>): ShellSettings {
  const store = new Store<Record<string, unknown>>({
    name: 'settings',
    cwd: folder,
    clearInvalidConfig: true,
    configFileMode: 0o600,
  });
  // The store answers a channel that nobody checks; our page has no use for it.
  ipc.removeAllListeners('electron-store-get-data');

  const read = (): Kept => Kept.parse(store.store);
  const write = (part: Partial<Kept>) => {
    store.store = { ...read(), ...part };
  };
  return {
    settings: {
      read: () => {
        const { locale, theme, density, autoLockMinutes } = read();
        return { locale, theme, density, autoLockMinutes };
      },
      write,
    },
    recent: {
      read: () => read().recent,
      write: (recent) => {
        write({ recent: [...recent] });
      },
    },
    window: {
      read: () => read().window,
      write: (window) => {
        write({ window });
      },
    },
  };
}
