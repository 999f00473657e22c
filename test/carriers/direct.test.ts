import { createRouterClient } from '@orpc/server';
import { createCore } from '../../electron/core/core.ts';
import type { Carrier } from './carrier.ts';
import { NO_OS_KEY, places, temporaryFolder } from './carrier.ts';
import { carrierScenarios } from './scenarios.ts';

/** No carrier at all: what differs elsewhere is the carrier's doing. */
function openDirect(): Promise<Carrier> {
  const folder = temporaryFolder();
  const core = createCore({
    clock: { now: () => '2026-03-02T09:00:00.000Z' },
    host: { vaultFolder: () => Promise.resolve(folder.path), osKey: NO_OS_KEY },
    report: () => undefined,
    locked: () => undefined,
    nativeBinding: undefined,
    fontsDir: places.fonts,
    pdfWorker: undefined,
  });
  return Promise.resolve({
    core: createRouterClient(core.router, { interceptors: core.handlerOptions.clientInterceptors }),
    handle: 'vault',
    close: async () => {
      await core.dispose();
      folder.remove();
    },
  });
}

carrierScenarios('a direct call', openDirect, { whenLocked: 'nothing' });
