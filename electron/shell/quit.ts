import type { App } from 'electron';

/** Quitting waits until the vault is closed and the clipboard is ours no more; a second wish to quit does not hurry it. */
export function closeBeforeQuit(app: Pick<App, 'on' | 'exit' | 'quit'>, close: () => Promise<void>): void {
  let closing = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    void close().then(
      () => {
        app.exit(0);
      },
      () => {
        app.exit(1);
      },
    );
  });
}
