import type { Session, WebRequest } from 'electron';
import type { Log } from '../host/log.ts';
import { isLocal, isOwn } from './origin.ts';

export type PageSession = Pick<
  Session,
  | 'on'
  | 'setDevicePermissionHandler'
  | 'setBluetoothPairingHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setProxy'
  | 'setSpellCheckerEnabled'
> & { readonly webRequest: Pick<WebRequest, 'onBeforeRequest'> };

/** Electron grants every permission until told otherwise. The page may write plain text to the clipboard, nothing else. */
const GRANTED = 'clipboard-sanitized-write';

export async function closeSession(session: PageSession, developing: boolean, note: Log['note']): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, reply, details) => {
    const granted = permission === GRANTED && details.isMainFrame && isOwn(details.requestingUrl);
    if (!granted) note('permission-refused', { code: permission });
    reply(granted);
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => permission === GRANTED && isOwn(origin));
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, reply) => {
    reply({ confirmed: false });
  });
  session.setDisplayMediaRequestHandler((_request, reply) => {
    reply(null);
  });
  // Chromium would fetch dictionaries.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, reply) => {
    const cancel = !isLocal(details.url, developing);
    if (cancel) note('request-refused', { code: details.resourceType });
    reply({ cancel });
  });
  // Files leave through `saveFile`, where the person chooses the place.
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  // The discard port: should a request ever get past the filter above, it ends here.
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  });
}
