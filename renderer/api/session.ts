import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../shared/contract/core/vault.ts';
import { core, coreQuery, queries } from './clients.ts';
import { forgetDrafts } from './drafts.ts';

const session = coreQuery.vault.session;

export function useSessionQuery() {
  return useQuery(session.queryOptions({ staleTime: 0 }));
}

/** The open vault; only for what is shown inside the frame, where there always is one. */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (data?.open !== true) throw new Error('no open vault');
  return data.session;
}

export function useToday(): string {
  return useSession().today;
}

/** Takes the page into the vault. Words kept from another vault are not carried into this one. */
export function entered(opened: Session): void {
  forgetDrafts({ except: opened.vaultId });
  forgetContent();
  queries.setQueryData(session.queryKey(), () => ({ open: true as const, session: opened }));
}

/** Whatever the vault showed leaves the page's memory, typed words excepted. */
export function left(): void {
  queries.setQueryData(session.queryKey(), () => ({ open: false as const }));
  forgetContent();
}

function forgetContent(): void {
  queries.removeQueries({
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && path[0] === 'core' && path[1] !== 'vault',
  });
}

export async function lock(): Promise<void> {
  try {
    await core.vault.lock();
  } finally {
    left();
  }
}
