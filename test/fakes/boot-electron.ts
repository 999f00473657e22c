import type Electron from 'electron';
import { listeners } from './electron.ts';

/**
 * The whole of Electron that the built entry is given in the boot test: it records every call in order. Ready comes only after
 * the entry has been evaluated, as in Electron, so an entry that awaits it at top level hangs here too.
 */

export const calls: string[] = [];
const note = (call: string) => void calls.push(call);

const asked = { switches: (process.env.BOOT_SWITCHES ?? '').split(' '), alone: process.env.BOOT_ALONE !== 'no' };

const ready = Promise.withResolvers<undefined>();
export const entryEvaluated = () => {
  ready.resolve(undefined);
};
const exited = Promise.withResolvers<number>();
export const exit = exited.promise;

const appEvents = listeners();
export const quit = () => {
  appEvents.emit('will-quit', { preventDefault: () => undefined });
};
export const app = {
  isPackaged: false,
  commandLine: {
    hasSwitch: (name: string) => asked.switches.includes(name),
    appendSwitch: (name: string) => {
      note(`switch ${name}`);
    },
  },
  enableSandbox: () => {
    note('sandbox');
  },
  exit: (code = 0) => {
    note(`exit ${code}`);
    exited.resolve(code);
  },
  getAppMetrics: (): Electron.ProcessMetric[] => [],
  getAppPath: () => process.cwd(),
  getPath: () => process.env.BOOT_HOME ?? '/nowhere',
  getVersion: () => '0.0.0',
  on<T>(this: T, event: string, listener: (...args: never[]) => unknown): T {
    note(`app.on ${event}`);
    appEvents.on.call(appEvents, event, listener);
    return this;
  },
  quit: () => {
    note('quit');
  },
  requestSingleInstanceLock: () => {
    note('lock');
    return asked.alone;
  },
  setPath: (name: string) => {
    note(`setPath ${name}`);
  },
  whenReady: async () => {
    note('whenReady');
    await ready.promise;
    note('ready');
  },
} satisfies Partial<Record<keyof Electron.App, unknown>>;

let handler: ((request: Request) => Response | Promise<Response>) | undefined;
export const protocol = {
  registerSchemesAsPrivileged: () => {
    note('schemes');
  },
  handle: (_scheme: string, handle: typeof handler) => {
    note('protocol');
    handler = handle;
  },
  unhandle: () => {
    handler = undefined;
  },
} satisfies Partial<Record<keyof Electron.Protocol, unknown>>;
export const load = async (path: string, options?: RequestInit): Promise<Response> =>
  (await handler?.(new Request(`app://dpo${path}`, options))) ?? new Response(null, { status: 599 });

const sessionEvents = listeners();
export const session = {
  defaultSession: {
    on: sessionEvents.on,
    setPermissionRequestHandler: () => {
      note('session');
    },
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setBluetoothPairingHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setProxy: () => Promise.resolve(),
    webRequest: { onBeforeRequest: () => undefined },
  } satisfies Partial<Record<keyof Electron.Session, unknown>>,
};

const toMain = listeners();
export const ipcMain = {
  on<T>(this: T, channel: string, listener: (...args: never[]) => unknown): T {
    note(`ipc ${channel}`);
    toMain.on.call(toMain, channel, listener);
    return this;
  },
  removeAllListeners: (channel: string) => {
    note(`ipc off ${channel}`);
  },
} satisfies Partial<Record<keyof Electron.IpcMain, unknown>>;

const toPage = listeners();
const contents = {
  on: listeners().on,
  send: (channel: string, ...args: readonly unknown[]) => {
    toPage.emit(channel, {}, ...args);
  },
  isDestroyed: () => false,
  reload: () => {
    note('reload');
  },
  close: () => {
    note('close');
  },
  getOSProcessId: () => process.pid,
  setWindowOpenHandler: () => undefined,
} satisfies Partial<Record<keyof Electron.WebContents, unknown>>;

const topFrame = { parent: null, origin: 'app://dpo' };
export const ipcRenderer = {
  on: toPage.on,
  send: (channel: string, ...args: readonly unknown[]) => {
    toMain.emit(channel, { sender: contents, senderFrame: topFrame }, ...args);
  },
} satisfies Partial<Record<keyof Electron.IpcRenderer, unknown>>;

export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value),
} satisfies Partial<Record<keyof Electron.ContextBridge, unknown>>;

const loaded = Promise.withResolvers<undefined>();
export const pageLoaded = loaded.promise;

export class BrowserWindow {
  readonly webContents = contents;
  readonly on = listeners().on;
  readonly once = this.on;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    note('window');
    windowOptions.push(options);
  }
  static getAllWindows(): BrowserWindow[] {
    return [];
  }
  loadURL(url: string): Promise<void> {
    note(`loadURL ${url}`);
    loaded.resolve(undefined);
    return Promise.resolve();
  }
}
export const windowOptions: Electron.BrowserWindowConstructorOptions[] = [];

export class Notification {
  readonly on = listeners().on;
  static isSupported(): boolean {
    return false;
  }
  show(): void {
    note('notice');
  }
}

export const Menu = {
  buildFromTemplate: (template: readonly unknown[]) => template,
  setApplicationMenu: () => {
    note('menu');
  },
};
export const clipboard = {
  readText: () => Promise.resolve(''),
  writeText: () => Promise.resolve(),
  clear: () => undefined,
} satisfies Partial<Record<keyof Electron.Clipboard, unknown>>;
export const dialog = {
  showErrorBox: (_title: string, text: string) => {
    note(`error ${text}`);
  },
} satisfies Partial<Record<keyof Electron.Dialog, unknown>>;
export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false } satisfies Partial<
  Record<keyof Electron.NativeTheme, unknown>
>;
export const powerMonitor = { on: listeners().on, getSystemIdleTime: () => 0 } satisfies Partial<
  Record<keyof Electron.PowerMonitor, unknown>
>;
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  getSelectedStorageBackend: () => 'basic_text',
} satisfies Partial<Record<keyof Electron.SafeStorage, unknown>>;
export const screen = { getAllDisplays: (): readonly Electron.Display[] => [] } satisfies Partial<
  Record<keyof Electron.Screen, unknown>
>;
/** Nothing of it may be used: any touch is recorded. */
export const shell = new Proxy(
  {},
  {
    get: (_target, name) => {
      note(`shell.${String(name)}`);
      return undefined;
    },
  },
);

export default { app, ipcMain, shell };
