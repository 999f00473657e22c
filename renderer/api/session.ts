import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Session } from '../../shared/contract/core/vault.ts';
import { core, coreQuery, queries } from './clients.ts';
import { flushDrafts } from './drafts.ts';

const session = coreQuery.vault.session;
/** The day changes at midnight even on a page nobody touches. */
const ASK_EVERY_MS = 60_000;

export function useSessionQuery() {
  return useQuery(session.queryOptions({ staleTime: 0, refetchInterval: ASK_EVERY_MS }));
}

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

/** The open vault; only for what is shown inside the frame, where there always is one. */
export function useSession(): Session {
  const opened = useContext(SessionContext);
  if (opened === undefined) throw new Error('no open vault');
  return opened;
}

export function useToday(): string {
  return useSession().today;
}

/** Takes the page into the vault. */
export function entered(opened: Session): void {
  forgetContent();
  setSession(opened);
}

/** The open vault says something new of itself. */
export function setSession(opened: Session): void {
  queries.setQueryData(session.queryKey(), () => ({ open: true as const, session: opened }));
}

/** Takes the page out: the gate forgets what the vault showed, typed words excepted. */
export function left(): void {
  queries.setQueryData(session.queryKey(), () => ({ open: false as const }));
}

export function forgetContent(): void {
  queries.removeQueries({
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && path[0] === 'core' && path[1] !== 'vault',
  });
}

export async function lock(): Promise<void> {
  try {
    await flushDrafts();
    await core.vault.lock();
  } finally {
    left();
  }
}
