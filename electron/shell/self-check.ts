import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { App, BrowserWindow, Protocol, SafeStorage } from 'electron';
import { getCiphers, getHashes, randomBytes } from 'node:crypto';
import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import { coreLink } from '../host/core-link.ts';
import { failureCode } from '../host/failure-code.ts';
import type { Page } from '../host/page.ts';
import type { Threads } from '../host/threads.ts';
import type { Vaults } from '../host/vaults.ts';
import { isOwn, ORIGIN, SCHEME } from './origin.ts';
import { probePage } from './page-probe.ts';

type Check = {
  readonly app: Pick<App, 'exit' | 'getVersion' | 'isPackaged' | 'getAppMetrics'>;
  readonly protocol: Pick<Protocol, 'handle' | 'unhandle'>;
  readonly safeStorage: Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend'>;
  readonly window: Pick<BrowserWindow, 'loadURL'> & { readonly webContents: { readonly getOSProcessId: () => number } };
  readonly page: Page;
  readonly threads: Threads;
  readonly vaults: Pick<Vaults, 'list' | 'folder'>;
};

const PAGE_ANSWERS_WITHIN_MS = 20_000;

/** Serves the probe as the page, with the page's own headers, and takes its report. */
export function serveProbe({ protocol, page }: Pick<Check, 'protocol' | 'page'>): Promise<Record<string, string>> {
  const { promise, resolve, reject } = Promise.withResolvers<Record<string, string>>();
  const Report = z.record(z.string().max(40), z.string().max(200));
  const script = `const probe = ${probePage.toString()};\nprobe().then((report) => fetch('/report', { method: 'POST', body: JSON.stringify(report) }));`;
  protocol.unhandle(SCHEME);
  protocol.handle(SCHEME, async (request) => {
    if (!isOwn(request.url)) return new Response(null, { status: 404 });
    const { headers } = await page.load('/');
    switch (request.url.slice(ORIGIN.length)) {
      case '/':
        return new Response('<!doctype html><title>Self-check</title><script src="/probe.js"></script>', { headers });
      case '/probe.js':
        return new Response(script, { headers: { ...headers, 'content-type': 'text/javascript; charset=utf-8' } });
      case '/report':
        Report.parseAsync(await request.json()).then(resolve, reject);
        return new Response(null, { status: 204, headers });
      default:
        return new Response(null, { status: 404 });
    }
  });
  setTimeout(() => {
    resolve({ answer: 'none' });
  }, PAGE_ANSWERS_WITHIN_MS).unref();
  return promise;
}

/**
 * What only a real Electron on a real machine can tell, as one JSON: versions, what the page can reach, whether a vault can be
 * made, locked and opened with this crypto and this binding. Its vault lives in a folder of its own and is removed after.
 */
export async function selfCheck(check: Check): Promise<Record<string, unknown>> {
  const probe = serveProbe(check);
  await check.window.loadURL(`${ORIGIN}/`);
  return {
    app: check.app.getVersion(),
    packaged: check.app.isPackaged,
    versions: {
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      node: process.versions.node,
      openssl: process.versions.openssl,
      system: `${process.platform}-${process.arch}`,
    },
    page: await probe,
    pageSandboxed: await attempt(() => sandboxOf(check)),
    builtPage: (await check.page.load('/')).status,
    crypto: {
      'aes-256-gcm': getCiphers().includes('aes-256-gcm'),
      sha256: getHashes().includes('sha256') || getHashes().includes('RSA-SHA256'),
    },
    safeStorage: {
      available: await attempt(() => check.safeStorage.isAsyncEncryptionAvailable()),
      backend: process.platform === 'linux' ? check.safeStorage.getSelectedStorageBackend() : 'system',
    },
    vault: await attempt(() => tryVault(check)),
  };
}

/** Prints the report and ends; `userData` is a folder made for this run alone. */
export async function reportSelfCheck(check: Check, userData: string): Promise<void> {
  const report = await selfCheck(check);
  await check.threads.stop();
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  // Chromium may still hold files in it; what stays is empty of anybody's data.
  await rm(userData, { recursive: true, force: true }).catch(() => undefined);
  check.app.exit(0);
}

/** Creates, locks and opens a vault through the core, so scrypt, the cipher and the binding have all run. */
async function tryVault({ threads, vaults }: Check): Promise<Record<string, unknown>> {
  const core: ContractRouterClient<CoreContract> = createORPCClient(coreLink(threads));
  const [known] = vaults.list();
  const folder = known && vaults.folder(known.handle);
  if (known === undefined || folder === undefined) return { created: false };
  const passphrase = randomBytes(24).toString('base64url');
  try {
    const began = performance.now();
    await core.vault.create({ vault: known.handle, name: 'Self-check', actor: 'Self-check', passphrase });
    const created = performance.now();
    await threads.lockNow();
    const files = await describeFiles(folder);
    const locked = performance.now();
    const session = await core.vault.unlock({ vault: known.handle, passphrase });
    return {
      createMs: Math.round(created - began),
      unlockMs: Math.round(performance.now() - locked),
      unlocked: session.vaultName === 'Self-check',
      encrypted: !(await startsLikePlainSqlite(join(folder, 'register.db'))),
      files,
    };
  } finally {
    await threads.lockNow();
    await rm(folder, { recursive: true, force: true });
  }
}

async function describeFiles(folder: string): Promise<Record<string, string>> {
  const modes: Record<string, string> = {};
  for (const name of await readdir(folder)) modes[name] = ((await stat(join(folder, name))).mode & 0o777).toString(8);
  return modes;
}

async function startsLikePlainSqlite(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(16) });
    return buffer.toString('latin1').startsWith('SQLite format 3');
  } finally {
    await handle.close();
  }
}

/** Electron says it on macOS and Windows; on Linux the kernel does: mode 2 of seccomp is a filter of system calls. */
async function sandboxOf({ app, window }: Check): Promise<boolean | string> {
  const pid = window.webContents.getOSProcessId();
  if (process.platform !== 'linux')
    return app.getAppMetrics().find((metric) => metric.pid === pid)?.sandboxed ?? 'unknown';
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return /^Seccomp:\s+2$/m.test(status);
}

async function attempt<T>(act: () => Promise<T>): Promise<T | { readonly failed: string }> {
  try {
    return await act();
  } catch (error) {
    return { failed: failureCode(error) };
  }
}
