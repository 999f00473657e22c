import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { BridgePort } from './bridge.ts';
import { CallFailed, toFailure, type Failure } from './failure.ts';

type Side = 'core' | 'host';
type Next = { readonly next: () => Promise<unknown> };

const TOKEN = 'dpo-token';

/** One side's carrier: the preload's port where there is one, else the loopback server this page came from. */
export function linkTo(side: Side): PortLink<Record<never, never>> | FetchLink<Record<never, never>> {
  const port = window.dpo?.[side];
  return port === undefined ? loopback(side) : overPort(port);
}

function overPort(port: BridgePort) {
  let closed: Failure | undefined;
  // A message to a port nobody reads is never answered: after `close` each call must be refused here.
  port.addEventListener('close', () => (closed = { code: 'LOCKED' }));
  return new PortLink({
    port,
    interceptors: [
      (call: Next) => {
        if (closed !== undefined) throw new CallFailed(closed);
        return trusted(call);
      },
    ],
  });
}

function loopback(side: Side) {
  return new FetchLink({
    url: new URL(`/rpc/${side}`, window.location.origin),
    headers: () => ({ authorization: `Bearer ${sessionStorage.getItem(TOKEN) ?? ''}` }),
    interceptors: [trusted],
  });
}

async function trusted({ next }: Next): Promise<unknown> {
  try {
    return await next();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new CallFailed(toFailure(error));
  }
}

/** The loopback server hands its token over in the fragment, which no server sees; it must not stay in the address bar. */
export function takeToken(): void {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (token === null) return;
  sessionStorage.setItem(TOKEN, token);
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}
