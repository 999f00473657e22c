/** A port-shaped object: what the preload hands over, since a real port cannot cross its border. */
export type BridgePort = Pick<MessagePort, 'addEventListener' | 'postMessage'>;

export type Bridge = { readonly core: BridgePort; readonly host: BridgePort };

/** What the preload script put there in Electron; in a browser there is nothing. */
export function findBridge(): Bridge | undefined {
  const found: unknown = Reflect.get(window, 'dpo');
  return isBridge(found) ? found : undefined;
}

function isBridge(value: unknown): value is Bridge {
  return typeof value === 'object' && value !== null && 'core' in value && 'host' in value;
}
