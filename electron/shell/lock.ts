import type { BrowserWindow, PowerMonitor } from 'electron';

type Away = Pick<PowerMonitor, 'on' | 'removeListener' | 'getSystemIdleTime'>;

const POLL_MS = 15_000;

/**
 * Locks when the person goes: the machine sleeps, its screen locks, it shuts down, or nobody has touched it for the chosen
 * minutes. Idle time locks once; only a touch in between lets it lock again. Returns how to stop watching.
 */
export function lockWhenAway(power: Away, autoLockMinutes: () => number, lock: () => void): () => void {
  let idle = false;
  const poll = setInterval(() => {
    const before = idle;
    idle = power.getSystemIdleTime() >= autoLockMinutes() * 60;
    if (idle && !before) lock();
  }, POLL_MS);
  poll.unref();
  power.on('suspend', lock);
  power.on('lock-screen', lock);
  power.on('shutdown', lock);
  return () => {
    clearInterval(poll);
    power.removeListener('suspend', lock);
    power.removeListener('lock-screen', lock);
    power.removeListener('shutdown', lock);
  };
}

/** Windows ends a session without telling `powerMonitor`, and without letting the app quit in peace. */
export function lockAtSessionEnd(window: Pick<BrowserWindow, 'on'>, lock: () => void): void {
  window.on('query-session-end', lock);
  window.on('session-end', lock);
}
