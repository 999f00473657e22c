import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { CoreContract } from '../../../shared/contract/core/index.ts';
import { VaultHandle } from '../../../shared/contract/primitives.ts';
import { createCore } from '../../core/core.ts';

export type Desk = ContractRouterClient<CoreContract>;

/** A fixed morning: the same sources give the same specimens. */
const NOW = '2026-11-23T09:00:00Z';
const HANDLE = VaultHandle.parse('specimen');
const PASSPHRASE = 'a specimen, not a secret';

/** Follows a stream to what it comes to. */
export async function resultOf<Result>(stream: {
  readonly next: () => Promise<IteratorResult<unknown, Result>>;
}): Promise<Result> {
  for (;;) {
    const step = await stream.next();
    if (step.done === true) return step.value;
  }
}

/** Runs something at a desk with the example register; the vault is gone afterwards. */
export async function atExampleDesk<T>(fontsDir: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dpo-desk-specimen-'));
  const core = createCore({
    clock: { now: () => NOW },
    host: {
      vaultFolder: (handle) => Promise.resolve(handle === HANDLE ? join(folder, 'vault') : undefined),
      osKey: {
        available: () => Promise.resolve(false),
        wrap: () => Promise.reject(new Error('none')),
        unwrap: () => Promise.reject(new Error('none')),
      },
    },
    report: ({ procedure, code, frames }) => {
      process.stderr.write(`${procedure}: ${code}\n${frames.join('\n')}\n`);
    },
    locked: () => undefined,
    nativeBinding: undefined,
    fontsDir,
    pdfWorker: undefined,
  });
  const desk: Desk = createRouterClient(core.router, { interceptors: core.handlerOptions.clientInterceptors });
  try {
    await desk.vault.create({ vault: HANDLE, name: 'Specimens', actor: 'Sam Sample', passphrase: PASSPHRASE });
    await resultOf(await desk.exchange.loadExample());
    return await work(desk);
  } finally {
    await core.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}
