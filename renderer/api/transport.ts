import type { ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { findBridge, type BridgePort } from './bridge.ts';
import { CallFailed, toFailure, type Failure } from './failure.ts';

export type CallContext = Readonly<Record<string, unknown>>;

/** What a call gets that was under way when its line ended. */
const CUT_OFF = {
  core: { code: 'LOCKED' },
  host: { code: 'UNAVAILABLE', reason: { key: 'errors.unavailable' } },
} as const satisfies Record<string, Failure>;
type Side = keyof typeof CUT_OFF;

const TOKEN = 'dpo-token';

/**
 * One side's carrier: the preload's port where there is one, else the loopback server this page came from.
 * `onEnd` is told when the far end is gone, so that the page asks at once how things stand.
 */
export function linkTo(side: Side, onEnd?: () => void): ClientLink<CallContext> {
  const port = findBridge()?.[side];
  const link = port === undefined ? loopback(side) : overPort(port, onEnd);
  return {
    call: async (path, input, options) => {
      try {
        return await link.call(path, input, options);
      } catch (error) {
        if (options.signal?.aborted === true) throw error;
        throw new CallFailed(isAbort(error) ? CUT_OFF[side] : toFailure(error));
      }
    },
  };
}

/** After `close` nobody reads the old line: a call begun later takes a new one, so none waits for ever. */
function overPort(port: BridgePort, onEnd?: () => void): ClientLink<CallContext> {
  let line: PortLink<CallContext> | undefined;
  const open = () => {
    const opened = new PortLink<CallContext>({ port });
    port.addEventListener('close', () => {
      if (line === opened) line = undefined;
      onEnd?.();
    });
    return opened;
  };
  return { call: (path, input, options) => (line ??= open()).call(path, input, options) };
}

function loopback(side: Side): ClientLink<CallContext> {
  return new FetchLink<CallContext>({
    url: new URL(`/rpc/${side}`, window.location.origin),
    headers: () => ({ authorization: `Bearer ${sessionStorage.getItem(TOKEN) ?? ''}` }),
  });
}

/** A line that ends refuses what is under way as if it had been cancelled. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** The loopback server hands its token over in the fragment, which no server sees; it must not stay in the address bar. */
export function takeToken(): void {
  const token = /^#([A-Za-z0-9_-]{32,})$/.exec(window.location.hash)?.[1];
  if (token === undefined) return;
  sessionStorage.setItem(TOKEN, token);
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}
