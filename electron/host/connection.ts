import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { isFrame } from './frames.ts';
import type { Frame } from './frames.ts';

/** Why a line to the core ended: the vault was locked, the core died, the app ends, or this side closed it. */
export type CloseReason = 'locked' | 'failed' | 'stopped' | 'closed';

/** One page's line to the core. Frames sent after its end are dropped; `onClose` always speaks, even when late asked. */
export type PageConnection = {
  readonly send: (frame: unknown) => void;
  readonly onFrame: (listener: (frame: Frame) => void) => void;
  readonly onClose: (listener: (reason: CloseReason) => void) => void;
  readonly close: () => void;
  /** True once new calls need a new line, though answers to earlier ones may still arrive. */
  readonly retired: () => boolean;
};

/** The owner's side of a connection: `end` tells the page why no more answers will come. */
export type OwnedConnection = {
  readonly page: PageConnection;
  readonly corePort: MessagePort;
  readonly retire: () => void;
  readonly end: (reason: CloseReason) => void;
};

export function openConnection(onDropped: () => void): OwnedConnection {
  const { port1: port, port2: corePort } = new MessageChannel();
  const { promise: closed, resolve: announce } = Promise.withResolvers<CloseReason>();
  let frameListener: ((frame: Frame) => void) | undefined;
  let retired = false;
  let ended: CloseReason | undefined;

  const deliver = (value: unknown): void => {
    if (isFrame(value)) frameListener?.(value);
  };
  const end = (reason: CloseReason): void => {
    if (ended !== undefined) return;
    // The answer to the call that locked may still wait here.
    if (frameListener)
      for (let left = receiveMessageOnPort(port); left; left = receiveMessageOnPort(port)) deliver(left.message);
    ended = reason;
    retired = true;
    port.close();
    // Decoding what was just delivered takes a few turns of the microtask queue; the news must not overtake it.
    setImmediate(announce, reason);
  };

  return {
    corePort,
    retire: () => {
      retired = true;
    },
    end,
    page: {
      send: (frame) => {
        if (ended !== undefined) return;
        if (isFrame(frame)) port.postMessage(frame);
        else onDropped();
      },
      onFrame: (listener) => {
        if (frameListener === undefined && ended === undefined) port.on('message', deliver);
        frameListener = listener;
      },
      onClose: (listener) => {
        void closed.then(listener);
      },
      close: () => {
        end('closed');
      },
      retired: () => retired,
    },
  };
}

/** A connection in the shape the remote-call library takes for a port. */
export function asPort(connection: PageConnection): {
  on: (event: string, callback: (event?: { data: unknown }) => void) => void;
  postMessage: (frame: unknown) => void;
} {
  return {
    on: (event, callback) => {
      if (event === 'message')
        connection.onFrame((frame) => {
          callback({ data: frame });
        });
      if (event === 'close')
        connection.onClose(() => {
          callback();
        });
    },
    postMessage: connection.send,
  };
}
