import { RPCHandler } from '@orpc/server/message-port';
import type { HostService } from '../host/host-handlers.ts';
import { isFrameOf, type FarEnd, type Frame } from './ipc.ts';

/** Serves the host contract to one document of the page at a time, in this very process. */
export function hostEnds(service: Pick<HostService, 'router' | 'handlerOptions'>): () => FarEnd {
  const handler = new RPCHandler(service.router, service.handlerOptions);
  return () => {
    const toHandler: ((event: { data: unknown }) => void)[] = [];
    const atClose: (() => void)[] = [];
    let toPage: (frame: Frame) => void = () => undefined;
    let closed = false;

    handler.upgrade({
      on: (event: string, listener: (event?: { data: unknown }) => void) => {
        if (event === 'message') toHandler.push(listener);
        if (event === 'close') atClose.push(listener);
      },
      postMessage: (frame: unknown) => {
        if (!closed && isFrameOf('host', frame)) toPage(frame);
      },
    });

    return {
      send: (frame) => {
        for (const listener of toHandler) listener({ data: frame });
      },
      onFrame: (listener) => {
        toPage = listener;
      },
      // This end never leaves first: it lives as long as the app.
      onClose: () => undefined,
      close: () => {
        closed = true;
        for (const listener of atClose) listener();
      },
    };
  };
}
