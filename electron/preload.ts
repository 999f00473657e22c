import { contextBridge, ipcRenderer } from 'electron/renderer';
import type { Channels, Line } from './shell/channels.ts';

/** Two ports and nothing else: the page never holds an object of Electron. A real port cannot cross this border. */

type Frame = string | Uint8Array;
type OnMessage = (event: { readonly data: Frame }) => void;
type OnClose = () => void;

const FRAME: Channels['frame'] = 'dpo:frame';
const CLOSE: Channels['close'] = 'dpo:close';

// New with each document: what was meant for the page before a reload never reaches the one after it.
const visit = crypto.randomUUID();

const isFrame = (value: unknown): value is Frame => typeof value === 'string' || value instanceof Uint8Array;

/**
 * Shaped like a `MessagePort`. After `close` its listeners are gone and it may be used anew: the next frame opens a fresh
 * line, so a page can go on after a lock without being loaded again.
 */
function port(line: Line) {
  const onMessage = new Set<OnMessage>();
  const onClose = new Set<OnClose>();

  ipcRenderer.on(FRAME, (_event, of: unknown, name: unknown, data: unknown) => {
    if (of !== visit || name !== line || !isFrame(data)) return;
    for (const listener of onMessage) listener({ data });
  });
  ipcRenderer.on(CLOSE, (_event, of: unknown, name: unknown) => {
    if (of !== visit || name !== line) return;
    const closed = [...onClose];
    onMessage.clear();
    onClose.clear();
    for (const listener of closed) listener();
  });

  return {
    postMessage: (frame: unknown) => {
      const sent = frame instanceof ArrayBuffer ? new Uint8Array(frame) : frame;
      if (isFrame(sent)) ipcRenderer.send(FRAME, visit, line, sent);
    },
    addEventListener: (type: unknown, listener: unknown) => {
      if (typeof listener !== 'function') return;
      if (type === 'message') onMessage.add((event) => void Reflect.apply(listener, undefined, [event]));
      if (type === 'close') onClose.add(() => void Reflect.apply(listener, undefined, []));
    },
    /** A line starts with its first frame. */
    start: () => undefined,
    close: () => {
      onMessage.clear();
      onClose.clear();
      ipcRenderer.send(CLOSE, visit, line);
    },
  };
}

contextBridge.exposeInMainWorld('dpo', { core: port('core'), host: port('host') });
