import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RPCHandler } from '@orpc/server/node';
import { z } from 'zod';
import { coreContract } from '../../shared/contract/core/index.ts';
import { coreLink } from '../host/core-link.ts';
import { MAX_FRAME_BYTES } from '../host/frames.ts';
import { createHost } from '../host/host-handlers.ts';
import { openLog } from '../host/log.ts';
import { createPage } from '../host/page.ts';
import { placesOf } from '../host/places.ts';
import { createThreads } from '../host/threads.ts';
import { createVaults } from '../host/vaults.ts';
import { openBrowserStore } from './browser-store.ts';
import { forward } from './forward.ts';
import { refuse } from './guard.ts';
import type { Door } from './guard.ts';
import { noteNews } from '../host/news.ts';

export type ServeOptions = {
  /** 0 or nothing takes a free one. */
  readonly port?: number | undefined;
  /** Vault folder offered first; without it the default folder of the user data. */
  readonly vault?: string | undefined;
  /** The page offers the example register in an empty vault at once. */
  readonly example?: boolean | undefined;
  /** Instant at which the core's clock starts, for tests and pictures. */
  readonly now?: string | undefined;
  readonly token?: string | undefined;
  readonly userData?: string | undefined;
};

export type Served = {
  /** Address with the token in its fragment, which no server and no log ever sees. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly close: () => Promise<void>;
};

const ROOT = join(import.meta.dirname, '..', '..');

/** The browser's way to the same core, for source checkouts: no release contains this file. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  if ('electron' in process.versions) throw new Error('The loopback carrier never runs inside Electron.');
  const now = (): string => new Date().toISOString();
  const places = placesOf({
    root: ROOT,
    packaged: false,
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
    env: process.env,
    userData: options.userData,
  });
  const log = openLog(places.logs, now);
  const store = openBrowserStore(places.userData);
  const vaults = createVaults({
    recent: store.recent,
    defaultFolder: places.defaultVault,
    preferred: options.vault,
    now,
  });
  const threads = createThreads({
    coreWorker: places.coreWorker,
    core: {
      fontsDir: places.fonts,
      pdfWorker: places.pdfWorker,
      ...(options.now !== undefined && { clock: { start: options.now, runs: true } }),
    },
    host: { vaultFolder: (handle) => Promise.resolve(vaults.folder(handle)), osKey: NO_OS_KEY },
    onNews: noteNews(log),
  });
  const host = createHost({
    version: versionOfCheckout(),
    surroundings: 'browser',
    startWithExample: options.example ?? false,
    vaults,
    chooseFolder: undefined,
    settings: store.settings,
    saveFile: () => Promise.resolve('as-download'),
    copy: () => Promise.resolve(false),
    notify: () => Promise.resolve(false),
    report: (fault) => {
      log.note('fault', fault);
    },
  });

  const core = new RPCHandler(forward(coreContract, coreLink(threads)));
  const surroundings = new RPCHandler(host.router, host.handlerOptions);
  const page = createPage(places.page);
  const token = options.token ?? randomBytes(32).toString('base64url');

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const status = refuse({ method: request.method ?? '', path, headers: request.headers }, door);
    if (status !== undefined) {
      log.note('request-refused', { count: status });
      await drain(request);
      response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end();
      return;
    }
    if (!path.startsWith('/rpc/')) {
      const found = await page.load(path);
      response.writeHead(found.status, { ...found.headers }).end(request.method === 'HEAD' ? undefined : found.body);
      return;
    }
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    const handled =
      (await core.handle(request, response, { prefix: '/rpc/core', context: {} })).matched ||
      (await surroundings.handle(request, response, { prefix: '/rpc/host', context: {} })).matched;
    if (!handled) {
      await drain(request);
      response.writeHead(404).end();
    }
  };

  const server = createServer((request, response) => {
    respond(request, response).catch(() => {
      response.destroy();
    });
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      resolve(z.object({ port: z.int() }).parse(server.address()).port);
    });
  }).catch(async (error: unknown) => {
    await threads.stop();
    throw error;
  });
  const door: Door = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    token,
    largestBody: MAX_FRAME_BYTES,
  };
  log.note('app-started');
  return {
    url: `${door.origin}/#${token}`,
    port,
    token,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await threads.stop();
      log.note('app-stopped');
    },
  };
}

const NO_OS_KEY = {
  available: () => Promise.resolve(false),
  wrap: () => Promise.reject(new Error('No operating-system key in a browser.')),
  unwrap: () => Promise.reject(new Error('No operating-system key in a browser.')),
};

/** A reply over an unread body breaks the connection before the page has read the status. */
async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete) return;
  await new Promise((resolve) => {
    request.once('close', resolve).once('end', resolve);
    request.resume();
  });
}

function versionOfCheckout(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).version;
}

/** Serves until the terminal says stop; the core is closed properly then. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  // Everything the app writes is its owner's alone.
  process.umask(0o077);
  const served = await serve(options);
  console.log(`DPO Desk: ${served.url}`);
  const stop = (): void => {
    void served.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      vault: { type: 'string' },
      'user-data': { type: 'string' },
      now: { type: 'string' },
      token: { type: 'string' },
      example: { type: 'boolean' },
    },
  });
  await serveUntilStopped({
    ...values,
    port: values.port === undefined ? undefined : Number(values.port),
    userData: values['user-data'],
  });
}
