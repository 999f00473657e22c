/** A port-shaped object: what the preload hands over, since a real port cannot cross its border. */
export type BridgePort = Pick<MessagePort, 'addEventListener' | 'postMessage'>;

export type Bridge = { readonly core: BridgePort; readonly host: BridgePort };
