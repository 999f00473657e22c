import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/i18n/index.ts';
import type { HostService } from '../host/host-handlers.ts';

/** Names in the page's registry of commands; the menu of the window is one more view of it. */
export type MenuCommand =
  | 'new.request'
  | `new.${'activities' | 'processors' | 'transfers'}`
  | `go.${'overview' | 'requests' | 'reminders' | 'activities' | 'processors' | 'transfers' | 'documents' | 'settings'}`
  | 'search'
  | 'lock'
  | 'keys';

type MenuInput = {
  readonly t: Translate;
  readonly mac: boolean;
  readonly developing: boolean;
  readonly send: (command: MenuCommand) => void;
};

type Menus = {
  readonly buildFromTemplate: (template: MenuItemConstructorOptions[]) => Menu;
  readonly setApplicationMenu: (menu: Menu | null) => void;
};

/** Puts the menu up; what is chosen there reaches the page as a command of its own registry. */
export function showMenu(
  menus: Menus,
  { publish, ...input }: Omit<MenuInput, 'send'> & Pick<HostService, 'publish'>,
): void {
  const send = (command: MenuCommand) => {
    publish({ type: 'command', command });
  };
  menus.setApplicationMenu(menus.buildFromTemplate(menuTemplate({ ...input, send })));
}

const LINE: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate({ t, mac, developing, send }: MenuInput): MenuItemConstructorOptions[] {
  const item = (command: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => {
      send(command);
    },
    // The page listens to these keys itself; here they are only printed, or one press would ask twice.
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
  });
  const settings = item('go.settings', t('frame.go.settings'));

  const application: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      LINE,
      settings,
      LINE,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      LINE,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: t('shell.menu.file'),
    submenu: [
      item('new.request', t('frame.new.request')),
      item('new.activities', t('frame.new.activities')),
      item('new.processors', t('frame.new.processors')),
      item('new.transfers', t('frame.new.transfers')),
      LINE,
      ...(mac ? [] : [settings]),
      item('lock', t('frame.do.lock'), 'CmdOrCtrl+L'),
      LINE,
      { role: mac ? 'close' : 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: t('shell.menu.edit'),
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      LINE,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
      LINE,
      item('search', t('frame.do.search'), 'CmdOrCtrl+K'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: t('shell.menu.view'),
    submenu: [
      item('go.overview', t('frame.go.overview')),
      item('go.requests', t('frame.go.requests')),
      item('go.reminders', t('frame.go.reminders')),
      item('go.activities', t('frame.go.activities')),
      item('go.processors', t('frame.go.processors')),
      item('go.transfers', t('frame.go.transfers')),
      item('go.documents', t('frame.go.documents')),
      LINE,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...(developing ? [LINE, { role: 'toggleDevTools' } as const] : []),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: t('shell.menu.help'),
    submenu: [item('keys', t('frame.do.keys')), ...(mac ? [] : [{ role: 'about' } as const])],
  };
  return [...(mac ? [application] : []), file, edit, view, help];
}
