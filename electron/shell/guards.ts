import type { App, WebContents } from 'electron';
import type { Log } from '../host/log.ts';

type Stoppable = { readonly preventDefault: () => void };

/**
 * The page moves by history inside itself; whatever would load another document is stopped, also in a frame or after a
 * redirect. Links open nowhere: the page offers to copy the address.
 */
export function guardPage(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>, note: Log['note']): void {
  const stop = (event: Stoppable) => {
    event.preventDefault();
    note('navigation-refused');
  };
  contents.setWindowOpenHandler(() => {
    note('window-refused');
    return { action: 'deny' };
  });
  contents.on('will-navigate', stop);
  contents.on('will-frame-navigate', stop);
  contents.on('will-redirect', stop);
  contents.on('will-attach-webview', stop);
}

/** No page escapes its guards, and nobody is asked for a certificate or a password: there is no network to need one. */
export function guardApp(app: Pick<App, 'on'>, note: Log['note']): void {
  const stop = (event: Stoppable) => {
    event.preventDefault();
    note('request-refused');
  };
  app.on('web-contents-created', (_event, contents) => {
    guardPage(contents, note);
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    stop(event);
    trust(false);
  });
  app.on('login', stop);
  app.on('select-client-certificate', stop);
}
