/**
 * Runs in the page during a self-check, under the page's own rules, as a script served from its own address: what a hostile
 * script would try first. Self-contained, since its source text is what is served.
 */
export async function probePage(): Promise<Record<string, string>> {
  const outcome = async (attempt: () => unknown): Promise<string> => {
    try {
      const value = await attempt();
      return value === null || value === undefined ? 'nothing' : `allowed: ${typeof value}`;
    } catch (error) {
      return `refused: ${error instanceof Error ? error.name : 'Error'}`;
    }
  };
  const position = () =>
    new Promise((found, refused) => {
      navigator.geolocation.getCurrentPosition(found, (error) => {
        refused(new DOMException('', `PositionError${error.code}`));
      });
    });
  const socket = () =>
    new Promise((opened, refused) => {
      const line = new WebSocket('wss://self-check.invalid');
      line.onopen = opened;
      line.onerror = () => {
        refused(new DOMException('', 'SocketError'));
      };
    });
  const bridge: unknown = Reflect.get(window, 'dpo');
  return {
    origin: location.origin,
    secureContext: String(isSecureContext),
    bridge: typeof bridge === 'object' && bridge !== null ? Object.keys(bridge).sort().join(' ') : typeof bridge,
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    eval: await outcome(() => globalThis.eval('1')),
    function: await outcome(() => Reflect.construct(Function, ['return 1'])),
    fetch: await outcome(() => fetch('https://self-check.invalid/')),
    webSocket: await outcome(socket),
    windowOpen: await outcome(() => window.open('https://self-check.invalid/')),
    geolocation: await outcome(position),
    camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
    clipboardRead: await outcome(() => navigator.clipboard.readText()),
    notification: await outcome(async () => ((await Notification.requestPermission()) === 'granted' ? true : null)),
  };
}
