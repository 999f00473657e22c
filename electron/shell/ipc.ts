import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import type { CloseReason } from '../host/connection.ts';
import { MAX_FRAME_BYTES } from '../host/frames.ts';
import type { Log } from '../host/log.ts';
import { CHANNELS, type Line } from './channels.ts';
import { ORIGIN } from './origin.ts';

export type Frame = string | Uint8Array;

/** The far end of a line, as the shell holds it for one document of the page. */
export type FarEnd = {
  readonly send: (frame: Frame) => void;
  readonly onFrame: (listener: (frame: Frame) => void) => void;
  readonly onClose: (listener: (reason: CloseReason) => void) => void;
  readonly close: () => void;
};

export type Ends = Readonly<Record<Line, () => FarEnd>>;

/** A saved file passes the host's line whole: 200 MB by contract, and its envelope. */
const LARGEST: Readonly<Record<Line, number>> = { core: MAX_FRAME_BYTES, host: 201_000_000 };

const VISIT = /^[0-9a-f-]{36}$/;

type Sender = Pick<IpcMainEvent, 'senderFrame'>;

/** Electron's security checklist, item 17: only the app's own page may speak, and only from its top frame. */
export function isPage({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN;
}

export function isFrameOf(line: Line, frame: unknown): frame is Frame {
  if (typeof frame === 'string') return frame.length <= LARGEST[line];
  return frame instanceof Uint8Array && frame.byteLength <= LARGEST[line];
}

const isLine = (line: unknown): line is Line => line === 'core' || line === 'host';

export type PageLines = {
  /** Ends both lines, for a page that is gone or is being loaded again. */
  readonly hangUp: () => void;
};

type Options = {
  readonly ipc: Pick<IpcMain, 'on'>;
  readonly ends: Ends;
  readonly note: Log['note'];
  /** `lastHeard` tells when a frame for the core last came from the page, in ms of `performance.now()`. */
  readonly onCoreClosed: (page: WebContents, lastHeard: () => number) => void;
};

/**
 * Carries frames between the page's two ports and their far ends; nothing is read on the way. A line opens with its first
 * frame, and again with the first one after it was closed. Frames of an earlier document are dropped.
 */
export function relayFrames({ ipc, ends, note, onCoreClosed }: Options): PageLines {
  let visit: { readonly name: string; readonly page: WebContents } | undefined;
  let heard = 0;
  const open = new Map<Line, FarEnd>();

  const hangUp = () => {
    const ended = [...open.values()];
    open.clear();
    for (const end of ended) end.close();
  };

  const openLine = (line: Line, { name, page }: NonNullable<typeof visit>): FarEnd => {
    const end = ends[line]();
    open.set(line, end);
    end.onFrame((frame) => {
      if (open.get(line) === end && !page.isDestroyed()) page.send(CHANNELS.frame, name, line, frame);
    });
    end.onClose(() => {
      if (open.get(line) !== end) return;
      open.delete(line);
      if (page.isDestroyed()) return;
      page.send(CHANNELS.close, name, line);
      if (line === 'core') onCoreClosed(page, () => heard);
    });
    return end;
  };

  /** Where a message belongs, when it comes from where it must. A new document ends the lines of the one before. */
  const placeOf = (event: IpcMainEvent, name: unknown, line: unknown) => {
    if (!isPage(event)) {
      note('sender-refused');
      return undefined;
    }
    if (typeof name !== 'string' || !VISIT.test(name) || !isLine(line)) {
      note('frame-dropped', { code: 'ENVELOPE' });
      return undefined;
    }
    if (visit?.name !== name) {
      hangUp();
      visit = { name, page: event.sender };
    }
    return { line, visit };
  };

  ipc.on(CHANNELS.frame, (event, name: unknown, side: unknown, frame: unknown) => {
    const place = placeOf(event, name, side);
    if (place === undefined) return;
    if (!isFrameOf(place.line, frame)) {
      note('frame-dropped', { code: 'NO_FRAME' });
      return;
    }
    if (place.line === 'core') heard = performance.now();
    (open.get(place.line) ?? openLine(place.line, place.visit)).send(frame);
  });

  ipc.on(CHANNELS.close, (event, name: unknown, side: unknown) => {
    const place = placeOf(event, name, side);
    if (place === undefined) return;
    const end = open.get(place.line);
    open.delete(place.line);
    end?.close();
  });

  return { hangUp };
}
