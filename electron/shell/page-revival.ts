import type { WebContents } from 'electron';

const ANSWERS_WITHIN_MS = 3000;

/**
 * When the core's line ends, a healthy page asks for its session at once, on a fresh line, and keeps the words typed in it.
 * One that stays silent is stuck behind the dead line and is loaded again.
 */
export function reviveWhenSilent(page: Pick<WebContents, 'reload' | 'isDestroyed'>, lastHeard: () => number): void {
  const ended = performance.now();
  setTimeout(() => {
    if (lastHeard() < ended && !page.isDestroyed()) page.reload();
  }, ANSWERS_WITHIN_MS).unref();
}
