import { join } from 'node:path';
import type { App, BrowserWindow, Dialog, NativeTheme } from 'electron';
import type { Translate } from '../../shared/i18n/index.ts';
import { createHost, type HostService } from '../host/host-handlers.ts';
import type { Vaults } from '../host/vaults.ts';
import type { OwnClipboard } from './clipboard.ts';
import type { createNotify } from './notices.ts';
import { plainName, writeWhole } from './save-file.ts';
import type { ShellSettings } from './settings.ts';
import type { Start } from './start.ts';

type Needs = {
  readonly app: Pick<App, 'getPath' | 'getVersion'>;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly nativeTheme: Pick<NativeTheme, 'themeSource'>;
  readonly clipboard: Pick<OwnClipboard, 'copy'>;
  readonly notify: ReturnType<typeof createNotify>;
  readonly settings: ShellSettings['settings'];
  readonly vaults: Vaults;
  /** The window that dialogs belong to. */
  readonly front: () => BrowserWindow | undefined;
  readonly t: Translate;
};

/** The host contract as Electron keeps it. A dialog is the person's consent: no path is taken from the page. */
export function electronHost(start: Pick<Start, 'example' | 'log'>, needs: Needs): HostService {
  const { app, dialog, front, t } = needs;
  return createHost({
    version: app.getVersion(),
    surroundings: 'electron',
    startWithExample: start.example,
    vaults: needs.vaults,
    chooseFolder: async () => {
      const window = front();
      if (window === undefined) return undefined;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: t('shell.chooseVault.title'),
        buttonLabel: t('shell.chooseVault.button'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? undefined : filePaths[0];
    },
    settings: {
      read: needs.settings.read,
      write: (settings) => {
        needs.settings.write(settings);
        needs.nativeTheme.themeSource = settings.theme;
      },
    },
    saveFile: async (name, file) => {
      const window = front();
      if (window === undefined) return 'cancelled';
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('shell.saveFile.title'),
        defaultPath: join(app.getPath('documents'), plainName(name)),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (canceled || filePath === '') return 'cancelled';
      await writeWhole(filePath, file);
      return 'saved';
    },
    copy: async (text, sensitive) => {
      await needs.clipboard.copy(text, sensitive);
      return true;
    },
    notify: needs.notify,
    report: (fault) => {
      start.log.note('fault', fault);
    },
  });
}
