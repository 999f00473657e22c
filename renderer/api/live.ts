import { useEffect } from 'react';
import type { Topic } from '../../shared/contract/core/evidence.ts';
import { core, coreQuery, queries } from './clients.ts';

const AREA: Readonly<Record<Topic, readonly string[]>> = {
  organisation: ['organisation'],
  establishment: ['establishments', 'requests'],
  channel: ['channels'],
  activity: ['activities'],
  processor: ['processors'],
  transfer: ['transfers'],
  measure: ['measures'],
  notice: ['notices'],
  cookie: ['cookies'],
  consent: ['consents'],
  document: ['referenceDocuments'],
  finding: ['findings'],
  request: ['requests', 'documents', 'mail', 'reminders'],
  complaint: ['complaints', 'reminders'],
  breach: ['breaches', 'reminders'],
  reminder: ['reminders'],
  accessReport: ['documents'],
  storedDocument: ['documents', 'requests'],
  vault: ['vault'],
};

/** Computed from many records, or shown after any change. */
const DERIVED = new Set(['overview', 'journal', 'search', 'vault']);

/** A record's page names other records (`links`), so every `get` may read differently after any change. */
export function isAffected(path: readonly unknown[], topics: readonly Topic[]): boolean {
  const [side, area] = path;
  if (side !== 'core' || typeof area !== 'string') return false;
  return DERIVED.has(area) || path.at(-1) === 'get' || topics.some((topic) => AREA[topic].includes(area));
}

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
