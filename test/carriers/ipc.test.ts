import { createORPCClient, ORPCError } from '@orpc/client';
import type { ClientLink } from '@orpc/client';
import { vi } from 'vitest';
import { ORIGIN } from '../../electron/shell/origin.ts';
import { hostEnds } from '../../electron/shell/host-line.ts';
import { relayFrames } from '../../electron/shell/ipc.ts';
import { createHost } from '../../electron/host/host-handlers.ts';
import { createVaults } from '../../electron/host/vaults.ts';
import { CallFailed } from '../../renderer/api/failure.ts';
import { linkTo, type CallContext } from '../../renderer/api/transport.ts';
import { ERRORS } from '../../shared/contract/errors.ts';
import { fakeIpc, listeners } from '../fakes/electron.ts';
import type { Carrier } from './carrier.ts';
import { startThreads, temporaryFolder } from './carrier.ts';
import { carrierScenarios } from './scenarios.ts';

/** What Electron gives a preload script; `openIpc` connects its ends. */
type PreloadSide = {
  readonly exposed: Map<string, unknown>;
  send: (...message: unknown[]) => void;
  hear: (channel: string, listener: (...args: never[]) => unknown) => void;
};
const page = vi.hoisted((): PreloadSide => ({ exposed: new Map(), send: () => undefined, hear: () => undefined }));
vi.mock('electron/renderer', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      page.exposed.set(name, value);
    },
  },
  ipcRenderer: {
    on: (channel: string, listener: (...args: never[]) => unknown) => {
      page.hear(channel, listener);
    },
    send: (...message: unknown[]) => {
      page.send(...message);
    },
  },
}));

/** Between page and main every message is cloned and arrives in a later turn, as between two processes. */
function later(deliver: (...message: unknown[]) => void) {
  return (...message: unknown[]): void => {
    const copy = structuredClone(message);
    setImmediate(() => {
      deliver(...copy);
    });
  };
}

/** The page's own transport over the preload, the shell's relay and the core's thread; only Electron's pipe is a stand-in. */
async function openIpc(): Promise<Carrier> {
  const folder = temporaryFolder();
  const { threads } = startThreads(folder.path);
  const main = fakeIpc();
  const renderer = listeners();
  const contents = {
    isDestroyed: () => false,
    send: later((channel, ...message) => {
      renderer.emit(String(channel), {}, ...message);
    }),
  };
  const event = { sender: contents, senderFrame: { parent: null, origin: ORIGIN } };
  page.hear = (channel, listener) => void renderer.on(channel, listener);
  page.send = later((channel, ...message) => {
    main.emit(String(channel), event, ...message);
  });
  const host = createHost({
    version: '0',
    surroundings: 'electron',
    startWithExample: false,
    vaults: createVaults({
      recent: { read: () => [], write: () => undefined },
      defaultFolder: folder.path,
      now: () => '2026-03-02T09:00:00.000Z',
    }),
    chooseFolder: () => Promise.resolve(undefined),
    settings: {
      read: () => ({ locale: 'en', theme: 'system', density: 'comfortable', autoLockMinutes: 10 }),
      write: () => undefined,
    },
    saveFile: () => Promise.resolve('saved'),
    copy: () => Promise.resolve(true),
    notify: () => Promise.resolve(true),
    report: () => undefined,
  });
  const lines = relayFrames({
    ipc: main.ipc,
    ends: { core: () => threads.connect(), host: hostEnds(host) },
    note: () => undefined,
    onCoreClosed: () => undefined,
  });
  await import('../../electron/preload.ts');
  vi.stubGlobal('window', { dpo: page.exposed.get('dpo') });
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
  const link = linkTo('core', () => {
    end(undefined);
  });
  return {
    core: createORPCClient(asContractErrors(link)),
    handle: 'vault',
    lineEnded: () => ended,
    close: async () => {
      lines.hangUp();
      await threads.stop();
      folder.remove();
    },
  };
}

/** The page turns every refusal into a `CallFailed`; here it is turned back, to be compared with the other carriers. */
function asContractErrors(link: ClientLink<CallContext>): ClientLink<CallContext> {
  return {
    call: async (path, input, options) => {
      try {
        return await link.call(path, input, options);
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        const { code, ...data } = error.failure;
        throw new ORPCError(code, { defined: true, status: ERRORS[code].status, data });
      }
    },
  };
}

carrierScenarios("the preload and the shell's relay", openIpc, { whenLocked: 'cut off' });
