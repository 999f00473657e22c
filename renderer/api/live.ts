import { useEffect, useRef } from 'react';
import type { Topic } from '../../shared/contract/core/evidence.ts';
import { core, coreQuery, queries } from './clients.ts';
import { useToday } from './session.ts';
import { isAffected, isOfTheDay } from './topics.ts';

async function refresh(topics: readonly Topic[]): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && isAffected(path, topics),
  });
}

/** Follows the core's change stream while a vault is open; after a gap everything is read again. */
export function useLiveQueries(): void {
  useEffect(() => {
    const ended = new AbortController();
    void follow(ended.signal);
    return () => {
      ended.abort();
    };
  }, []);
}

/** Dates are reckoned against the day: when it turns, everything shown is read again. */
export function useNewDay(): void {
  const today = useToday();
  const shown = useRef(today);
  useEffect(() => {
    if (shown.current === today) return;
    shown.current = today;
    void queries.invalidateQueries({ predicate: ({ queryKey: [path] }) => isOfTheDay(path) });
  }, [today]);
}

const PAUSE_MS = 1000;

async function follow(signal: AbortSignal): Promise<void> {
  let gap = false;
  while (isOn(signal)) {
    try {
      const stream = await core.changes(undefined, { signal });
      if (gap) void queries.invalidateQueries();
      for await (const { topics } of stream) void refresh(topics);
    } catch {
      // Locked, restarted or cancelled: the session query says which; here only the next try matters.
      void queries.invalidateQueries({ queryKey: coreQuery.vault.session.key() });
    }
    gap = true;
    if (isOn(signal)) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function isOn(signal: AbortSignal): boolean {
  return !signal.aborted;
}
