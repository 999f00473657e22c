import { createORPCClient } from '@orpc/client';
import { coreLink } from '../../electron/host/core-link.ts';
import type { Carrier } from './carrier.ts';
import { startThreads, temporaryFolder } from './carrier.ts';
import { carrierScenarios } from './scenarios.ts';

function openThread(): Promise<Carrier> {
  const folder = temporaryFolder();
  const { threads } = startThreads(folder.path);
  return Promise.resolve({
    core: createORPCClient(coreLink(threads)),
    handle: 'vault',
    close: async () => {
      await threads.stop();
      folder.remove();
    },
  });
}

carrierScenarios("the thread's port", openThread, { whenLocked: 'LOCKED' });
