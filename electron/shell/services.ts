import type { App, BrowserWindow, Clipboard, Dialog, IpcMain, NativeTheme, SafeStorage } from 'electron';
import type { Translate } from '../../shared/i18n/index.ts';
import type { HostService } from '../host/host-handlers.ts';
import type { Threads } from '../host/threads.ts';
import { createVaults, type Vaults } from '../host/vaults.ts';
import { createClipboard } from './clipboard.ts';
import { startCore } from './core.ts';
import { createNotify, type Notices, showReminders } from './notices.ts';
import { openSettings, type ShellSettings } from './settings.ts';
import type { Start } from './start.ts';
import { electronHost } from './surroundings.ts';

type Electron = {
  readonly app: Pick<App, 'getPath' | 'getVersion'>;
  readonly clipboard: Pick<Clipboard, 'clear' | 'readText' | 'writeText'>;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly ipcMain: Pick<IpcMain, 'removeAllListeners'>;
  readonly nativeTheme: Pick<NativeTheme, 'themeSource'>;
  readonly safeStorage: Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
  >;
  readonly BrowserWindow: { readonly getAllWindows: () => BrowserWindow[] };
  readonly Notification: Notices;
};

/** What stands behind the page's two ports. */
export type Services = {
  readonly host: HostService;
  readonly kept: ShellSettings;
  readonly threads: Threads;
  readonly vaults: Vaults;
  /** Closes the vault and takes back what was copied. */
  readonly stop: () => Promise<void>;
};

export function openServices(start: Start, electron: Electron, t: Translate): Services {
  start.log.note('app-started');
  const kept = openSettings(start.places.userData, electron.ipcMain);
  electron.nativeTheme.themeSource = kept.settings.read().theme;
  const vaults = createVaults({
    recent: kept.recent,
    defaultFolder: start.places.defaultVault,
    preferred: start.vault,
    now: () => new Date().toISOString(),
  });

  const clipboard = createClipboard(electron.clipboard);
  const threads = startCore(start, {
    vaults,
    safeStorage: electron.safeStorage,
    onLocked: () => void clipboard.clear(),
  });

  const front = () => electron.BrowserWindow.getAllWindows()[0];
  const publish: HostService['publish'] = (event) => {
    host.publish(event);
  };
  const notify = createNotify(electron.Notification, t, showReminders({ window: front, publish }));
  const { app, dialog, nativeTheme } = electron;
  const { settings } = kept;
  const host = electronHost(start, { app, dialog, nativeTheme, clipboard, notify, settings, vaults, front, t });
  return {
    host,
    kept,
    threads,
    vaults,
    stop: async () => {
      await Promise.all([clipboard.clear(), threads.stop()]);
      start.log.note('app-stopped');
    },
  };
}
