import type Electron from 'electron';

/**
 * Fakes of the parts of Electron that the shell uses, held to the exact types of the pinned version: when Electron changes,
 * these stop compiling. They record, and let a test speak as Electron would.
 */

/** What `on` hears for any event of any emitter, in the type of whatever it stands for. */
export function listeners() {
  const heard = new Map<string, ((...args: never[]) => unknown)[]>();
  function on<T>(this: T, event: string, listener: (...args: never[]) => unknown): T {
    heard.set(event, [...(heard.get(event) ?? []), listener]);
    return this;
  }
  return {
    on,
    names: () => [...heard.keys()],
    /** Calls everyone who listens, with arguments a test made up. */
    emit: (event: string, ...args: readonly unknown[]) => {
      for (const listener of heard.get(event) ?? []) Reflect.apply(listener, undefined, args);
    },
  };
}

/** An event that remembers whether it was stopped. */
export function stoppable() {
  let stopped = false;
  return {
    preventDefault: () => {
      stopped = true;
    },
    stopped: () => stopped,
  };
}

export function fakeApp({ isPackaged = true, switches = [] as readonly string[] } = {}) {
  const events = listeners();
  const done: string[] = [];
  const app = {
    on: events.on,
    isPackaged,
    commandLine: {
      hasSwitch: (name: string) => switches.includes(name),
      appendSwitch: (name: string, value?: string) =>
        void done.push(`${name}${value === undefined ? '' : `=${value}`}`),
    },
    exit: (code?: number) => void done.push(`exit ${code ?? 0}`),
    quit: () => void done.push('quit'),
  } satisfies Pick<Electron.App, 'on' | 'exit' | 'quit' | 'isPackaged'> & {
    commandLine: Pick<Electron.CommandLine, 'hasSwitch' | 'appendSwitch'>;
  };
  return { app, emit: events.emit, done };
}

type WindowOpen = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

export function fakeContents() {
  const events = listeners();
  const sent: (readonly unknown[])[] = [];
  const done: string[] = [];
  let windowOpen: WindowOpen | undefined;
  let destroyed = false;
  const contents = {
    on: events.on,
    send: (...message: readonly unknown[]) => void sent.push(message),
    isDestroyed: () => destroyed,
    reload: () => void done.push('reload'),
    close: () => void done.push('close'),
    setWindowOpenHandler: (handler: WindowOpen) => {
      windowOpen = handler;
    },
  } satisfies Pick<Electron.WebContents, 'on' | 'send' | 'isDestroyed' | 'reload' | 'close' | 'setWindowOpenHandler'>;
  return {
    contents,
    ...events,
    sent,
    done,
    destroy: () => {
      destroyed = true;
    },
    openWindow: (details: Electron.HandlerDetails) => windowOpen?.(details),
  };
}

type Handlers = {
  permissionRequest?: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  permissionCheck?: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
  device?: Parameters<Electron.Session['setDevicePermissionHandler']>[0];
  bluetooth?: Parameters<Electron.Session['setBluetoothPairingHandler']>[0];
  displayMedia?: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0];
  spellChecker?: boolean;
  proxy?: Electron.ProxyConfig;
  beforeRequest?: (details: unknown, reply: (answer: Electron.CallbackResponse) => void) => void;
};

export function fakeSession() {
  const events = listeners();
  const set: Handlers = {};
  const session = {
    on: events.on,
    setPermissionRequestHandler: (handler) => {
      set.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler) => {
      set.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler) => {
      set.device = handler;
    },
    setBluetoothPairingHandler: (handler) => {
      set.bluetooth = handler;
    },
    setDisplayMediaRequestHandler: (handler) => {
      set.displayMedia = handler;
    },
    setSpellCheckerEnabled: (enabled) => {
      set.spellChecker = enabled;
    },
    setProxy: (config) => {
      set.proxy = config;
      return Promise.resolve();
    },
    webRequest: {
      onBeforeRequest: (filter: unknown, listener?: unknown) => {
        const heard = listener ?? filter;
        if (typeof heard === 'function')
          set.beforeRequest = (details, reply) => void Reflect.apply(heard, undefined, [details, reply]);
      },
    },
  } satisfies Pick<
    Electron.Session,
    | 'on'
    | 'setBluetoothPairingHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setPermissionRequestHandler'
    | 'setProxy'
    | 'setSpellCheckerEnabled'
  > & { webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'> };
  return { session, set, emit: events.emit };
}

export function fakeProtocol() {
  let handler: ((request: Request) => Response | Promise<Response>) | undefined;
  const schemes: string[] = [];
  const protocol = {
    handle: (scheme, handle) => {
      schemes.push(scheme);
      handler = handle;
    },
    unhandle: () => {
      handler = undefined;
    },
  } satisfies Pick<Electron.Protocol, 'handle' | 'unhandle'>;
  return {
    protocol,
    schemes,
    ask: async (request: Request) => {
      if (handler === undefined) throw new Error('nobody answers the scheme');
      return handler(request);
    },
  };
}

export function fakeIpc() {
  const events = listeners();
  const removed: string[] = [];
  const ipc = {
    on: events.on,
    removeAllListeners<T>(this: T, channel?: string): T {
      removed.push(channel ?? '*');
      return this;
    },
  } satisfies Pick<Electron.IpcMain, 'on' | 'removeAllListeners'>;
  return { ipc, emit: events.emit, removed };
}

export function fakePowerMonitor() {
  const events = listeners();
  let idleSeconds = 0;
  const powerMonitor = {
    on: events.on,
    getSystemIdleTime: () => idleSeconds,
  } satisfies Pick<Electron.PowerMonitor, 'on' | 'getSystemIdleTime'>;
  return {
    powerMonitor,
    emit: events.emit,
    idleFor: (seconds: number) => {
      idleSeconds = seconds;
    },
  };
}

export function fakeClipboard() {
  let text = '';
  const clipboard = {
    readText: () => Promise.resolve(text),
    writeText: (next: string) => {
      text = next;
      return Promise.resolve();
    },
    clear: () => {
      text = '';
    },
  } satisfies Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear'>;
  return clipboard;
}

type Backend = ReturnType<Electron.SafeStorage['getSelectedStorageBackend']>;

type Keyring = { readonly backend?: Backend; readonly available?: boolean; readonly stale?: boolean };

/** Turns the (plain ASCII) text round instead of encrypting it: enough to see that what goes in comes out again. */
export function fakeSafeStorage({ backend = 'gnome_libsecret', available = true, stale = false }: Keyring = {}) {
  const turned = (text: string) => Buffer.from(text).reverse().toString();
  return {
    getSelectedStorageBackend: () => backend,
    isAsyncEncryptionAvailable: () => Promise.resolve(available),
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(turned(text))),
    decryptStringAsync: (bytes: Buffer) =>
      Promise.resolve({ result: turned(bytes.toString()), shouldReEncrypt: stale }),
  } satisfies Pick<
    Electron.SafeStorage,
    'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
  >;
}

export function fakeWindow({ maximized = false, minimized = false } = {}) {
  const events = listeners();
  const done: string[] = [];
  const page = fakeContents();
  const window = {
    on: events.on,
    once: events.on,
    show: () => void done.push('show'),
    focus: () => void done.push('focus'),
    maximize: () => void done.push('maximize'),
    restore: () => void done.push('restore'),
    isMaximized: () => maximized,
    isMinimized: () => minimized,
    getNormalBounds: () => ({ x: 10, y: 20, width: 1000, height: 700 }),
  } satisfies Pick<
    Electron.BrowserWindow,
    'on' | 'once' | 'show' | 'focus' | 'maximize' | 'restore' | 'isMaximized' | 'isMinimized' | 'getNormalBounds'
  >;
  return { window: { ...window, webContents: page.contents }, page, emit: events.emit, done };
}
