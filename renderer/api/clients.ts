import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import type { HostContract } from '../../shared/contract/host/index.ts';
import { toFailure } from './failure.ts';
import { linkTo, takeToken } from './transport.ts';

takeToken();

/** Plain calls: `await core.requests.get({ id })`. They reject with `CallFailed`. */
export const core: ContractRouterClient<CoreContract> = createORPCClient(linkTo('core', askSession));
export const host: ContractRouterClient<HostContract> = createORPCClient(linkTo('host'));

/** The same calls as query and mutation options: `useQuery(coreQuery.requests.get.queryOptions({ input: { id } }))`. */
export const coreQuery = createTanstackQueryUtils(core, { path: ['core'] });
export const hostQuery = createTanstackQueryUtils(host, { path: ['host'] });

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: askSessionWhenLocked }),
  mutationCache: new MutationCache({ onError: askSessionWhenLocked }),
  defaultOptions: {
    queries: {
      // The core is on this machine: the browser's idea of being online says nothing about it.
      networkMode: 'always',
      staleTime: 30_000,
      retry: (count, error) => count < 2 && toFailure(error).code === 'UNAVAILABLE',
      retryDelay: 300,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** The vault may have been locked from outside: the session says, and the page follows it. */
function askSession(): void {
  void queries.invalidateQueries({ queryKey: coreQuery.vault.session.key() });
}

function askSessionWhenLocked(error: unknown): void {
  if (toFailure(error).code === 'LOCKED') askSession();
}
