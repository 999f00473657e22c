import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient, ORPCError } from '@orpc/server';
import { afterAll, expect } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import type { FaultReport } from '../../electron/core/ports.ts';
import { type Db, openDatabase } from '../../electron/core/store/open.ts';
import { KEY_FILE, readKeyFile } from '../../electron/core/vault/key-file.ts';
import { REGISTER_FILE, registerPath } from '../../electron/core/vault/folder.ts';
import { openWithPassphrase } from '../../electron/core/vault/slots.ts';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import { assertSound } from './pdf/sound.ts';

export type Client = ContractRouterClient<CoreContract>;

export const PASSPHRASE = 'seven herons over Mdina';
export const ACTOR = 'Dolores Peri';
/** The handle of the folder a core under test is given. */
export const HOME = 'home';
export const MORNING = '2026-11-23T09:00:00Z';

const fontsDir = join(import.meta.dirname, '../../out/fonts');
const folders: string[] = [];
const running = new Set<CoreUnderTest>();

afterAll(async () => {
  for (const core of running) await core.dispose();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty place that is gone after the file's tests. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dpo-core-'));
  folders.push(folder);
  return folder;
}

type Call = { readonly path: readonly string[]; readonly input: unknown; next: () => Promise<unknown> };

/** Whatever a test is about: each PDF the app hands out keeps the rules. Attachments are what somebody else made. */
async function documentsAreSound({ path, input, next }: Call): Promise<unknown> {
  const output = await next();
  if (output instanceof File && output.type === 'application/pdf' && path[0] !== 'attachments') {
    const password = typeof input === 'object' && input !== null && 'password' in input ? input.password : undefined;
    assertSound(new Uint8Array(await output.arrayBuffer()), typeof password === 'string' ? password : undefined);
  }
  return output;
}

export type CoreUnderTest = {
  readonly client: Client;
  /** Parent of the vault folders: the handle `home` stands for its folder `home`, and so on. */
  readonly folder: string;
  readonly clock: { now: string };
  readonly reports: readonly FaultReport[];
  readonly locks: () => number;
  readonly dispose: () => Promise<void>;
};

export type CoreOptions = {
  readonly now?: string;
  readonly folder?: string;
  /** Whether the operating system keeps keys; it does so by turning their bits over. */
  readonly osKey?: boolean;
};

export function openCore({ now = MORNING, folder = emptyFolder(), osKey = false }: CoreOptions = {}): CoreUnderTest {
  const clock = { now };
  const reports: FaultReport[] = [];
  let locks = 0;
  const turned = (key: Uint8Array) => Promise.resolve(key.map((byte) => byte ^ 0xff));
  const core = createCore({
    clock: { now: () => clock.now },
    host: {
      vaultFolder: (handle) => Promise.resolve(handle === 'unknown' ? undefined : join(folder, handle)),
      osKey: {
        available: () => Promise.resolve(osKey),
        wrap: turned,
        unwrap: async (wrapped) => ({ key: await turned(wrapped), renewed: undefined }),
      },
    },
    report: (fault) => reports.push(fault),
    locked: () => {
      locks += 1;
    },
    nativeBinding: undefined,
    fontsDir,
    pdfWorker: undefined,
  });
  const client: Client = createRouterClient(core.router, {
    interceptors: [documentsAreSound, ...core.handlerOptions.clientInterceptors],
  });
  const opened: CoreUnderTest = {
    client,
    folder,
    clock,
    reports,
    locks: () => locks,
    dispose: async () => {
      running.delete(opened);
      await core.dispose();
    },
  };
  running.add(opened);
  return opened;
}

/** The core ends and a fresh one starts on the same folder at the same moment, locked. */
export async function restart(core: CoreUnderTest): Promise<CoreUnderTest> {
  await core.dispose();
  return openCore({ now: core.clock.now, folder: core.folder });
}

export async function openCoreWithVault(options: CoreOptions = {}): Promise<CoreUnderTest> {
  const core = openCore(options);
  await core.client.vault.create({ vault: HOME, name: 'Register', actor: ACTOR, passphrase: PASSPHRASE });
  return core;
}

export const vaultFolder = (core: { readonly folder: string }, handle = HOME): string => join(core.folder, handle);
export const keyFilePath = (folder: string): string => join(folder, KEY_FILE);
export const registerFilePath = (folder: string): string => join(folder, REGISTER_FILE);

/** The register behind the core's back, as somebody who stole the passphrase could open it. The vault must be closed. */
export async function rawRegister(folder: string, passphrase = PASSPHRASE): Promise<Db> {
  const reading = readKeyFile(folder);
  if (reading.state !== 'ready') throw new Error(`the key file is ${reading.state}`);
  const opened = await openWithPassphrase(reading.file, passphrase);
  if (opened === undefined) throw new Error('the passphrase does not open');
  return openDatabase(registerPath(folder), { key: opened.key, mustExist: true, nativeBinding: undefined });
}

/** Closes the vault, changes its register by hand, opens it again in a fresh core. */
export async function meddle(core: CoreUnderTest, change: (db: Db) => void): Promise<CoreUnderTest> {
  await core.dispose();
  const db = await rawRegister(vaultFolder(core));
  change(db);
  db.close();
  const next = openCore({ now: core.clock.now, folder: core.folder });
  await next.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
  return next;
}

type Refusal = { readonly code: string; readonly status: number; readonly data: unknown };

/** How the contract says no. A call that succeeds, or fails in a way the contract does not know, fails the test. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  const failure: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof ORPCError)) throw new Error('the call was not refused by the contract', { cause: failure });
  if (!failure.defined) throw new Error('the error is none of the contract', { cause: failure });
  const data: unknown = failure.data;
  return { code: String(failure.code), status: failure.status, data };
}

export const becauseOf = (key: string) => ({ data: { key } });
export const atField = (path: string, code: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, code }] } });

/** A text of this form, wherever it stands in what is expected. */
export const like = (form: RegExp): unknown => expect.stringMatching(form);

/** Follows a stream to its end. */
export async function drain<Step, Result>(stream: {
  readonly next: () => Promise<IteratorResult<Step, Result>>;
}): Promise<{ readonly steps: Step[]; readonly result: Result }> {
  const steps: Step[] = [];
  for (;;) {
    const next = await stream.next();
    if (next.done === true) return { steps, result: next.value };
    steps.push(next.value);
  }
}
