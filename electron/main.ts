import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
} from 'electron/main';
import { createWords } from '../shared/i18n/index.ts';
import { failureCode } from './host/failure-code.ts';
import { createPage } from './host/page.ts';
import { guardApp } from './shell/guards.ts';
import { hostEnds } from './shell/host-line.ts';
import { relayFrames } from './shell/ipc.ts';
import { lockWhenAway } from './shell/lock.ts';
import { showMenu } from './shell/menu.ts';
import { ORIGIN, PRIVILEGES } from './shell/origin.ts';
import { reviveWhenSilent } from './shell/page-revival.ts';
import { servePage } from './shell/protocol.ts';
import { closeBeforeQuit } from './shell/quit.ts';
import { reportSelfCheck } from './shell/self-check.ts';
import { openServices } from './shell/services.ts';
import { closeSession } from './shell/session.ts';
import { readStart, type Start } from './shell/start.ts';
import { closeNetwork } from './shell/switches.ts';
import { openWindow, raise } from './shell/window.ts';

const { t } = createWords('en');

// Read from the top: this is settled before Electron is ready, the rest in `open`. Nothing is awaited here, since Electron
// gets ready only after this module has been evaluated.
process.umask(0o077);
const start = readStart(app, process.argv, t);
if ('refused' in start) leave(start.refused, 2);
else if (!app.requestSingleInstanceLock()) app.exit(0);
else {
  closeNetwork(app.commandLine);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged(PRIVILEGES);
  guardApp(app, start.log.note);
  // A frame that cannot be decoded must not end the app; what it said is told to nobody.
  process.on('unhandledRejection', (error) => {
    start.log.note('frame-dropped', { code: failureCode(error) });
  });
  app
    .whenReady()
    .then(() => open(start))
    .catch((error: unknown) => {
      leave(t('shell.start.failed', { code: failureCode(error) }), 1);
    });
}

async function open(start: Start): Promise<void> {
  const { places, log } = start;
  const developing = !app.isPackaged;
  const page = createPage(places.page);
  servePage(protocol, page);
  await closeSession(session.defaultSession, developing, log.note);

  const electron = { app, clipboard, dialog, ipcMain, nativeTheme, safeStorage, BrowserWindow, Notification };
  const { host, kept, threads, vaults, stop } = openServices(start, electron, t);
  const ends = { core: threads.connect, host: hostEnds(host) };
  const lines = relayFrames({ ipc: ipcMain, ends, note: log.note, onCoreClosed: reviveWhenSilent });
  const window = openWindow((options) => new BrowserWindow(options), {
    title: t('common.app'),
    preload: places.preload,
    session: session.defaultSession,
    screens: screen.getAllDisplays(),
    kept: kept.window,
    dark: nativeTheme.shouldUseDarkColors,
    developing,
    note: log.note,
    onGone: lines.hangUp,
  });
  if (start.selfCheck)
    return reportSelfCheck({ app, protocol, safeStorage, window, page, threads, vaults }, places.userData);

  lockWhenAway({ powerMonitor, window, settings: kept.settings, threads, publish: host.publish });
  showMenu(Menu, { t, mac: process.platform === 'darwin', developing, publish: host.publish });
  app.on('second-instance', () => {
    raise(window);
  });
  closeBeforeQuit(app, stop);
  await window.loadURL(`${ORIGIN}/`);
}

function leave(why: string, code: number): void {
  dialog.showErrorBox(t('common.app'), why);
  app.exit(code);
}
