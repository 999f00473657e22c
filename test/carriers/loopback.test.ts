import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCLink } from '@orpc/client/fetch';
import type { HostContract } from '../../shared/contract/host/index.ts';
import { serve, type Served } from '../../electron/dev/serve.ts';
import type { Carrier } from './carrier.ts';
import { temporaryFolder } from './carrier.ts';
import { carrierScenarios } from './scenarios.ts';

const linkTo = ({ port, token }: Served, side: 'core' | 'host') =>
  new RPCLink({
    url: `http://127.0.0.1:${port}/rpc/${side}`,
    headers: { authorization: `Bearer ${token}`, origin: `http://127.0.0.1:${port}` },
  });

async function openLoopback(): Promise<Carrier> {
  const folder = temporaryFolder();
  const served = await serve({ userData: folder.path, now: '2026-03-02T09:00:00.000Z' });
  const host: ContractRouterClient<HostContract> = createORPCClient(linkTo(served, 'host'));
  const [vault] = await host.vaults.list();
  return {
    core: createORPCClient(linkTo(served, 'core')),
    handle: vault?.handle ?? '',
    close: async () => {
      await served.close();
      folder.remove();
    },
  };
}

carrierScenarios('loopback HTTP', openLoopback, { whenLocked: 'LOCKED' });
