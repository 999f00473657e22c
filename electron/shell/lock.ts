import type { BrowserWindow, PowerMonitor } from 'electron';
import type { HostService } from '../host/host-handlers.ts';
import type { Threads } from '../host/threads.ts';
import type { ShellSettings } from './settings.ts';

type Watched = {
  readonly powerMonitor: Pick<PowerMonitor, 'on' | 'getSystemIdleTime'>;
  readonly window: Pick<BrowserWindow, 'on'>;
  readonly settings: Pick<ShellSettings['settings'], 'read'>;
  readonly threads: Pick<Threads, 'lockNow'>;
  readonly publish: HostService['publish'];
};

const POLL_MS = 15_000;

/**
 * Locks when the person goes: the machine sleeps or shuts down, its screen locks, the session ends, or nobody has touched it
 * for the chosen minutes. Idle time locks once; only a touch in between lets it lock again.
 */
export function lockWhenAway({ powerMonitor, window, settings, threads, publish }: Watched): void {
  const lock = () => {
    publish({ type: 'lock-now' });
    void threads.lockNow();
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('shutdown', lock);
  // Windows ends a session without telling `powerMonitor`, and without letting the app quit in peace.
  window.on('query-session-end', lock);
  window.on('session-end', lock);

  let idle = false;
  setInterval(() => {
    const before = idle;
    idle = powerMonitor.getSystemIdleTime() >= settings.read().autoLockMinutes * 60;
    if (idle && !before) lock();
  }, POLL_MS).unref();
}
