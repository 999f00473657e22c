import { randomBytes } from 'node:crypto';
import { EventPublisher, implement, ORPCError } from '@orpc/server';
import { ERRORS } from '../../shared/contract/errors.ts';
import { hostContract, HostSettings, type NoticeCounts } from '../../shared/contract/host/index.ts';
import type { FaultReport } from '../core/ports.ts';
import { failureCode } from './failure-code.ts';
import type { Vaults } from './vaults.ts';

export type HostEvent = { readonly type: 'command'; readonly command: string } | { readonly type: 'lock-now' };

/** What differs between Electron's shell and a browser. */
export type HostPorts = {
  readonly version: string;
  readonly surroundings: 'electron' | 'browser';
  readonly startWithExample: boolean;
  readonly vaults: Vaults;
  /** Undefined where the surroundings cannot ask for a folder. */
  readonly chooseFolder: (() => Promise<string | undefined>) | undefined;
  readonly settings: { readonly read: () => HostSettings; readonly write: (settings: HostSettings) => void };
  readonly saveFile: (name: string, file: File) => Promise<'saved' | 'cancelled' | 'as-download'>;
  readonly copy: (text: string, sensitive: boolean) => Promise<boolean>;
  readonly notify: (counts: NoticeCounts) => Promise<boolean>;
  readonly report: (fault: FaultReport) => void;
};

export type HostService = ReturnType<typeof createHost>;

/** The host contract over its ports, and `publish` for what the surroundings want to tell the page. */
export function createHost(ports: HostPorts) {
  const news = new EventPublisher<{ event: HostEvent }>();
  const os = implement(hostContract);
  const router = os.router({
    about: os.about.handler(() => ({
      version: ports.version,
      surroundings: ports.surroundings,
      canChooseFolder: ports.chooseFolder !== undefined,
      startWithExample: ports.startWithExample,
    })),
    settings: {
      get: os.settings.get.handler(() => ports.settings.read()),
      set: os.settings.set.handler(({ input }) => {
        const changed = Object.entries(input).filter(([, value]) => value !== undefined);
        const settings = HostSettings.parse({ ...ports.settings.read(), ...Object.fromEntries(changed) });
        ports.settings.write(settings);
        return settings;
      }),
    },
    vaults: {
      list: os.vaults.list.handler(() => [...ports.vaults.list()]),
      choose: os.vaults.choose.handler(async () => {
        const folder = await ports.chooseFolder?.();
        return folder === undefined ? null : ports.vaults.add(folder);
      }),
      opened: os.vaults.opened.handler(({ input, errors }) => {
        if (!ports.vaults.opened(input.handle, input.label)) throw errors.NOT_FOUND();
        return { ok: true };
      }),
      forget: os.vaults.forget.handler(({ input, errors }) => {
        if (!ports.vaults.forget(input.handle)) throw errors.NOT_FOUND();
        return { ok: true };
      }),
    },
    saveFile: os.saveFile.handler(async ({ input }) => ({ result: await ports.saveFile(input.name, input.file) })),
    copy: os.copy.handler(async ({ input }) => ({ copied: await ports.copy(input.text, input.sensitive) })),
    notify: os.notify.handler(async ({ input }) => ({ shown: await ports.notify(input) })),
    events: os.events.handler(({ signal }) => news.subscribe('event', signal ? { signal } : undefined)),
  });
  return {
    router,
    handlerOptions: { clientInterceptors: [mapFailures(ports.report)] },
    publish: (event: HostEvent): void => {
      news.publish('event', event);
    },
  };
}

/** Every failure of the surroundings becomes an error of the contract; its text stays here. */
function mapFailures(report: (fault: FaultReport) => void) {
  return async (attempt: { readonly path: readonly string[]; next: () => Promise<unknown> }): Promise<unknown> => {
    try {
      return await attempt.next();
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      if (error instanceof ORPCError && error.defined) throw error;
      if (error instanceof ORPCError && error.code === 'BAD_REQUEST')
        throw contractError('INVALID_INPUT', { issues: [] });
      const ref = randomBytes(4).toString('hex');
      report({ ref, procedure: `host.${attempt.path.join('.')}`, code: failureCode(error), frames: [] });
      throw contractError('INTERNAL', { ref });
    }
  };
}

function contractError(code: keyof typeof ERRORS, data: unknown): ORPCError<string, unknown> {
  return new ORPCError(code, { defined: true, status: ERRORS[code].status, message: code, data });
}
