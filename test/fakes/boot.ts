import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import type { HostContract } from '../../shared/contract/host/index.ts';
import * as electron from './boot-electron.ts';

/**
 * Boots the built app under Node with the recording Electron, in a process of its own, and prints what happened as JSON.
 * `page` as first argument also plays the page: it loads the built preload and calls through it to host and core.
 */

const [play, ...asked] = process.argv.slice(2);
const url = new URL('./boot-electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|renderer|common))?$/.test(specifier)
      ? { url, shortCircuit: true, format: 'module-typescript' }
      : next(specifier, context),
});

process.argv = [process.execPath, '.', ...asked];
const within = <T>(what: string, ms: number, promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        reject(new Error(`${what} did not come within ${ms} ms: ${electron.calls.join(' → ')}`));
      }, ms).unref();
    }),
  ]);

const answers: Record<string, unknown> = {};
await within('the entry', 10_000, import(pathToFileURL(join(process.cwd(), 'out/main/main.js')).href));
electron.entryEvaluated();
await within('the page', 20_000, Promise.race([electron.pageLoaded, electron.exit]));

if (play === 'page') {
  createRequire(import.meta.url)(join(process.cwd(), 'out/preload/preload.cjs'));
  const bridge = electron.exposed.get('dpo') as Record<'core' | 'host', MessagePort>;
  const host: ContractRouterClient<HostContract> = createORPCClient(new RPCLink({ port: bridge.host }));
  const core: ContractRouterClient<CoreContract> = createORPCClient(new RPCLink({ port: bridge.core }));
  answers.about = await within('about', 10_000, host.about());
  answers.session = await within('session', 10_000, core.vault.session());
  bridge.core.postMessage('{ not a frame');
  bridge.host.postMessage('{ not a frame');
  answers.sessionAfterGarbage = await within('session', 10_000, core.vault.session());
  answers.aboutAfterGarbage = await within('about', 10_000, host.about());
  const document = await electron.load('/');
  answers.document = { status: document.status, policy: document.headers.get('content-security-policy') };
  electron.quit();
  answers.exit = await within('exit', 15_000, electron.exit);
}
if (play === 'self-check') {
  answers.probePage = await (await electron.load('/')).text();
  answers.probe = await (await electron.load('/probe.js')).text();
  await electron.load('/report', { method: 'POST', body: JSON.stringify({ origin: 'app://dpo' }) });
  answers.exit = await within('exit', 30_000, electron.exit);
}

const { calls, windowOptions } = electron;
process.stdout.write(`\n=====\n${JSON.stringify({ calls, answers, windows: windowOptions.length })}`, () => {
  process.exit(0);
});
