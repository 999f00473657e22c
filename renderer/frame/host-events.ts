import { useEffect } from 'react';
import { host } from '../api/clients.ts';
import { left } from '../api/session.ts';
import { runCommand } from '../commands/registry.ts';

const PAUSE_MS = 2000;

/** Commands of the window's menu, and a lock that came from outside (idle, sleep, screen lock). */
export function useHostEvents(): void {
  useEffect(() => {
    const ended = new AbortController();
    void listen(ended.signal);
    return () => {
      ended.abort();
    };
  }, []);
}

async function listen(signal: AbortSignal): Promise<void> {
  while (isOn(signal)) {
    try {
      for await (const event of await host.events(undefined, { signal })) {
        if (event.type === 'lock-now') left();
        else runCommand(event.command);
      }
    } catch {
      // A host that is gone or restarting has no events; asked again below.
    }
    if (isOn(signal)) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function isOn(signal: AbortSignal): boolean {
  return !signal.aborted;
}
