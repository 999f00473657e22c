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
import { createVaults } from './host/vaults.ts';
import { createClipboard } from './shell/clipboard.ts';
import { startCore } from './shell/core.ts';
import { guardApp } from './shell/guards.ts';
import { hostEnds } from './shell/host-line.ts';
import { relayFrames } from './shell/ipc.ts';
import { lockAtSessionEnd, lockWhenAway } from './shell/lock.ts';
import { menuTemplate } from './shell/menu.ts';
import { createNotify } from './shell/notices.ts';
import { ORIGIN, PRIVILEGES } from './shell/origin.ts';
import { reviveWhenSilent } from './shell/page-revival.ts';
import { servePage } from './shell/protocol.ts';
import { closeBeforeQuit } from './shell/quit.ts';
import { reportSelfCheck } from './shell/self-check.ts';
import { closeSession } from './shell/session.ts';
import { openSettings } from './shell/settings.ts';
import { readStart, type Start } from './shell/start.ts';
import { electronHost } from './shell/surroundings.ts';
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
  const kept = openSettings(places.userData, ipcMain);
  const vaults = createVaults({
    recent: kept.recent,
    defaultFolder: places.defaultVault,
    preferred: start.vault,
    now: () => new Date().toISOString(),
  });
  nativeTheme.themeSource = kept.settings.read().theme;

  servePage(protocol, page);
  await closeSession(session.defaultSession, developing, log.note);

  const copied = createClipboard(clipboard);
  const threads = startCore(start, { vaults, safeStorage, onLocked: () => void copied.clear() });
  const front = () => BrowserWindow.getAllWindows()[0];
  const notify = createNotify(
    { isSupported: () => Notification.isSupported(), create: (options) => new Notification(options) },
    t,
    () => {
      raise(front());
    },
  );
  const host = electronHost(start, { app, dialog, nativeTheme, clipboard: copied, notify, ...kept, vaults, front, t });
  const lines = relayFrames({
    ipc: ipcMain,
    ends: { core: threads.connect, host: hostEnds(host) },
    note: log.note,
    onCoreClosed: (contents) => {
      reviveWhenSilent(contents, lines.lastHeard);
    },
  });

  const window = openWindow((options) => new BrowserWindow(options), {
    title: t('common.app'),
    preload: places.preload,
    session: session.defaultSession,
    screens: screen.getAllDisplays().map(({ workArea }) => workArea),
    kept: kept.window,
    dark: nativeTheme.shouldUseDarkColors,
    developing,
    note: log.note,
    onGone: lines.hangUp,
  });
  if (start.selfCheck) {
    await reportSelfCheck({ app, protocol, safeStorage, window, page, threads, vaults, userData: places.userData });
    return;
  }

  const lock = () => {
    host.publish({ type: 'lock-now' });
    void threads.lockNow();
  };
  const stopWatching = lockWhenAway(powerMonitor, () => kept.settings.read().autoLockMinutes, lock);
  lockAtSessionEnd(window, lock);
  const send = (command: string) => {
    host.publish({ type: 'command', command });
  };
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ t, mac, developing, send })));
  app.on('second-instance', () => {
    raise(window);
  });
  closeBeforeQuit(app, async () => {
    stopWatching();
    lines.hangUp();
    await Promise.all([copied.clear(), threads.stop()]);
  });
  await window.loadURL(`${ORIGIN}/`);
}

function leave(why: string, code: number): void {
  dialog.showErrorBox(t('common.app'), why);
  app.exit(code);
}
