import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Session, WebContents } from 'electron';
import type { Log } from '../host/log.ts';
import { placeOn, type WindowPlace } from './window-place.ts';

type OptionsInput = {
  readonly title: string;
  readonly preload: string;
  readonly session: Session;
  readonly place: ReturnType<typeof placeOn>;
  readonly dark: boolean;
  readonly developing: boolean;
};

/** Every default that matters is written out: the list is what a reviewer reads, and what the test holds. */
export function windowOptions(input: OptionsInput): BrowserWindowConstructorOptions {
  return {
    ...input.place,
    title: input.title,
    minWidth: 960,
    minHeight: 600,
    show: false,
    // The page's own ground, so that nothing flashes before the first paint.
    backgroundColor: input.dark ? '#12181f' : '#ffffff',
    webPreferences: {
      preload: input.preload,
      session: input.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      webgl: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      spellcheck: false,
      disableDialogs: true,
      safeDialogs: true,
      devTools: input.developing,
    },
  };
}

type ShownWindow = Pick<
  BrowserWindow,
  'on' | 'once' | 'show' | 'maximize' | 'isMaximized' | 'getNormalBounds' | 'isMinimized' | 'restore' | 'focus'
>;

/** Shows the window once there is something to see, and keeps its place. Its title never names a record. */
export function keepWindow(
  window: ShownWindow,
  remembered: WindowPlace | null,
  remember: (place: WindowPlace) => void,
): void {
  window.once('ready-to-show', () => {
    if (remembered?.maximized === true) window.maximize();
    window.show();
  });
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    remember({ x, y, width, height, maximized: window.isMaximized() });
  });
}

/** Brings the window forward, as a second start of the app or a notice asks. */
export function raise(window: Pick<ShownWindow, 'isMinimized' | 'restore' | 'show' | 'focus'> | undefined): void {
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

type Watched = Pick<WebContents, 'on' | 'reload' | 'close'>;

const CRASHES_APART_MS = 10_000;

/** A page that crashed is loaded again, once; one that crashes at once again ends the app rather than blink for ever. */
export function watchPage(page: Watched, note: Log['note'], onGone: () => void): void {
  let last = -Infinity;
  page.on('render-process-gone', (_event, { reason }) => {
    onGone();
    if (reason === 'clean-exit') return;
    note('page-gone', { code: reason });
    const now = performance.now();
    if (now - last < CRASHES_APART_MS) page.close();
    else page.reload();
    last = now;
  });
  page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onGone();
  });
  page.on('destroyed', onGone);
}

type Opening = Omit<OptionsInput, 'place'> & {
  readonly screens: readonly Pick<Display, 'workArea'>[];
  readonly kept: { readonly read: () => WindowPlace | null; readonly write: (place: WindowPlace) => void };
  readonly note: Log['note'];
  readonly onGone: () => void;
};

/** The one window of the app, not loaded yet. */
export function openWindow<W extends ShownWindow & { readonly webContents: Watched }>(
  create: (options: BrowserWindowConstructorOptions) => W,
  { screens, kept, note, onGone, ...input }: Opening,
): W {
  const remembered = kept.read();
  const window = create(
    windowOptions({
      ...input,
      place: placeOn(
        screens.map(({ workArea }) => workArea),
        remembered,
      ),
    }),
  );
  keepWindow(window, remembered, kept.write);
  window.on('unresponsive', () => {
    note('page-unresponsive');
  });
  watchPage(window.webContents, note, onGone);
  return window;
}
