import { Worker } from 'node:worker_threads';
import type { FaultReport, HostLink } from '../core/ports.ts';
import { openConnection } from './connection.ts';
import type { CloseReason, OwnedConnection, PageConnection } from './connection.ts';
import { CoreToHost } from './core-line.ts';
import { failureCode } from './failure-code.ts';
import type { CoreOptions, HostAnswer, HostQuestion, HostToCore } from './core-line.ts';

export type ThreadNews =
  | { readonly type: 'started' | 'locked' | 'stopped' }
  | { readonly type: 'died'; readonly code: string }
  | { readonly type: 'frame-dropped'; readonly code: string }
  | { readonly type: 'fault'; readonly fault: FaultReport };

export type ThreadsOptions = {
  /** Built core thread, out/threads/core.worker.cjs. */
  readonly coreWorker: string;
  readonly core: CoreOptions;
  readonly host: HostLink;
  readonly onNews: (news: ThreadNews) => void;
};

export type Threads = {
  /** A fresh line for a page. Where no core runs it is closed at once, as `failed`. */
  readonly connect: () => PageConnection;
  /** Locks from outside (screen lock, sleep): the vault is closed, a fresh locked core stands ready. */
  readonly lockNow: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type CoreThread = {
  readonly worker: Worker;
  readonly connections: Set<OwnedConnection>;
  readonly exited: Promise<void>;
  readonly startedAt: number;
  ending: CloseReason | undefined;
};

/** A core that does not end by itself within this time after it was asked is terminated; WAL keeps what was committed. */
const END_WITHIN_MS = 5_000;
/** A core that lived this long died of something new: it is restarted at once. */
const LIVED_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;

/** Owns the core thread: starts it, starts it again after its death or a lock, and hands it the pages' lines. */
export function createThreads(options: ThreadsOptions): Threads {
  const alive = new Set<CoreThread>();
  let current: CoreThread | undefined;
  let stopped = false;
  let deaths = 0;
  let restart: NodeJS.Timeout | undefined;

  const start = (): void => {
    const worker = new Worker(options.coreWorker, { name: 'core', workerData: options.core, execArgv: [] });
    const { promise: exited, resolve } = Promise.withResolvers<undefined>();
    const thread: CoreThread = {
      worker,
      connections: new Set(),
      exited,
      startedAt: performance.now(),
      ending: undefined,
    };
    let failure = 'EXIT';
    worker.on('message', (message) => {
      hear(thread, message);
    });
    worker.on('error', (error) => {
      failure = failureCode(error);
    });
    worker.on('exit', () => {
      ended(thread, failure);
      resolve(undefined);
    });
    alive.add(thread);
    current = thread;
    options.onNews({ type: 'started' });
  };

  const hear = (thread: CoreThread, message: unknown): void => {
    const heard = CoreToHost.safeParse(message);
    if (!heard.success) {
      options.onNews({ type: 'frame-dropped', code: 'CORE_LINE' });
      return;
    }
    switch (heard.data.type) {
      case 'ask':
        void answer(thread, heard.data.id, heard.data.question);
        return;
      case 'locked':
        retire(thread, 'locked');
        void endWithin(thread);
        return;
      case 'fault':
      case 'frame-dropped':
        options.onNews(heard.data);
    }
  };

  const answer = async (thread: CoreThread, id: number, question: HostQuestion): Promise<void> => {
    try {
      tell(thread, { type: 'answer', id, value: await ask(options.host, question) });
    } catch {
      tell(thread, { type: 'refusal', id });
    }
  };

  /** From here on a thread gets no new lines; after a lock a fresh core takes its place before it is told to end. */
  const retire = (thread: CoreThread, reason: CloseReason): void => {
    thread.ending ??= reason;
    if (current === thread) current = undefined;
    for (const connection of thread.connections) connection.retire();
    if (current === undefined && !stopped) start();
    tell(thread, { type: 'end' });
  };

  const ended = (thread: CoreThread, failure: string): void => {
    alive.delete(thread);
    if (current === thread) current = undefined;
    const reason = thread.ending ?? 'failed';
    if (reason === 'failed') options.onNews({ type: 'died', code: failure });
    else options.onNews({ type: reason === 'locked' ? 'locked' : 'stopped' });
    if (reason === 'failed' && !stopped) startAgain(thread);
    for (const connection of thread.connections) connection.end(reason);
  };

  /** At once after a first death; a core that keeps dying waits twice as long each time. */
  const startAgain = (thread: CoreThread): void => {
    const lived = performance.now() - thread.startedAt >= LIVED_MS;
    deaths = lived ? 1 : deaths + 1;
    if (deaths === 1) start();
    else restart = setTimeout(start, Math.min(LONGEST_PAUSE_MS, 250 * 2 ** (deaths - 1)));
  };

  const end = async (thread: CoreThread, reason: CloseReason): Promise<void> => {
    retire(thread, reason);
    await endWithin(thread);
  };

  start();
  return {
    connect: () => {
      const connection = openConnection(() => {
        options.onNews({ type: 'frame-dropped', code: 'NO_FRAME' });
      });
      const thread = current;
      if (thread === undefined) {
        connection.end(stopped ? 'stopped' : 'failed');
        return connection.page;
      }
      thread.connections.add(connection);
      connection.page.onClose(() => {
        thread.connections.delete(connection);
      });
      thread.worker.postMessage({ type: 'connect', port: connection.corePort } satisfies HostToCore, [
        connection.corePort,
      ]);
      return connection.page;
    },
    lockNow: async () => {
      if (current !== undefined) await end(current, 'locked');
    },
    stop: async () => {
      stopped = true;
      clearTimeout(restart);
      if (current !== undefined) retire(current, 'stopped');
      await Promise.all([...alive].map(endWithin));
    },
  };
}

function tell(thread: CoreThread, message: HostToCore): void {
  thread.worker.postMessage(message);
}

async function endWithin(thread: CoreThread): Promise<void> {
  const limit = setTimeout(() => void thread.worker.terminate(), END_WITHIN_MS);
  await thread.exited;
  clearTimeout(limit);
}

async function ask(host: HostLink, question: HostQuestion): Promise<HostAnswer> {
  switch (question.about) {
    case 'vault-folder':
      return host.vaultFolder(question.handle);
    case 'os-key-available':
      return host.osKey.available();
    case 'os-key-wrap':
      try {
        return await host.osKey.wrap(question.bytes);
      } finally {
        question.bytes.fill(0);
      }
    case 'os-key-unwrap':
      return { ...(await host.osKey.unwrap(question.bytes)) };
  }
}
