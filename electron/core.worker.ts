import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { createCore } from './core/core.ts';
import type { Clock, HostLink } from './core/ports.ts';
import { CoreOptions, HostToCore } from './host/core-line.ts';
import type { CoreClock, CoreToHost, HostAnswer, HostQuestion } from './host/core-line.ts';
import { failureCode } from './host/failure-code.ts';
import { isFrame } from './host/frames.ts';

/** The core behind its private line and the pages' ports: the same file in the app, in the browser carrier and in tests. */
function serveCore(line: MessagePort): void {
  const options = CoreOptions.parse(workerData);
  const tell = (message: CoreToHost): void => {
    line.postMessage(message);
  };
  const host = askOver(tell);
  const outgoing = gate();
  const core = createCore({
    clock: clockOf(options.clock),
    host: host.link,
    report: (fault) => {
      tell({ type: 'fault', fault: { ...fault, frames: [...fault.frames] } });
    },
    // The answer to the call that locked waits until the owner has a fresh core: whoever hears it may unlock at once.
    locked: () => {
      outgoing.hold();
      tell({ type: 'locked' });
    },
    nativeBinding: options.nativeBinding,
    fontsDir: options.fontsDir,
    pdfWorker: options.pdfWorker,
  });
  const handler = new RPCHandler(core.router, core.handlerOptions);
  const dropped = (code: string): void => {
    tell({ type: 'frame-dropped', code });
  };

  // The port adapter rejects unhandled on a frame it cannot decode. One page's garbage must not end everybody's core.
  process.on('unhandledRejection', (error) => {
    dropped(failureCode(error));
  });

  line.on('message', (message: unknown) => {
    const heard = HostToCore.parse(message);
    switch (heard.type) {
      case 'connect':
        handler.upgrade(framesOnly(heard.port, outgoing.pass, dropped));
        return;
      case 'answer':
        host.settle(heard.id, { value: heard.value });
        return;
      case 'refusal':
        host.settle(heard.id, undefined);
        return;
      case 'end':
        outgoing.open();
        void core.dispose().finally(() => {
          process.exit(0);
        });
    }
  });
}

/** Lets text and bytes through; a structured value would skip the adapter's decoding. */
function framesOnly(port: MessagePort, pass: (send: () => void) => void, onDropped: (code: string) => void) {
  return {
    on: (event: string, callback: (event?: { data: unknown }) => void): void => {
      if (event === 'close')
        port.on('close', () => {
          callback();
        });
      if (event === 'message')
        port.on('message', (data: unknown) => {
          if (isFrame(data)) callback({ data });
          else onDropped('NO_FRAME');
        });
    },
    postMessage: (frame: unknown): void => {
      pass(() => {
        port.postMessage(frame);
      });
    },
  };
}

/** Where outgoing frames wait, in order, between a lock and the owner's word. */
function gate(): { pass: (send: () => void) => void; hold: () => void; open: () => void } {
  let held: (() => void)[] | undefined;
  return {
    pass: (send) => {
      if (held === undefined) send();
      else held.push(send);
    },
    hold: () => {
      held ??= [];
    },
    open: () => {
      const waiting = held ?? [];
      held = undefined;
      for (const send of waiting) send();
    },
  };
}

function askOver(tell: (message: CoreToHost) => void): {
  link: HostLink;
  settle: (id: number, answer: { value: HostAnswer } | undefined) => void;
} {
  const waiting = new Map<number, PromiseWithResolvers<HostAnswer>>();
  let last = 0;
  const ask = (question: HostQuestion): Promise<HostAnswer> => {
    const id = ++last;
    const answer = Promise.withResolvers<HostAnswer>();
    waiting.set(id, answer);
    tell({ type: 'ask', id, question });
    return answer.promise;
  };
  const bytes = async (question: HostQuestion): Promise<Uint8Array> => {
    const answer = await ask(question);
    if (answer instanceof Uint8Array) return answer;
    throw new HostRefusal();
  };
  return {
    link: {
      vaultFolder: async (handle) => {
        const folder = await ask({ about: 'vault-folder', handle });
        return typeof folder === 'string' ? folder : undefined;
      },
      osKey: {
        available: async () => (await ask({ about: 'os-key-available' })) === true,
        wrap: (key) => bytes({ about: 'os-key-wrap', bytes: key }),
        unwrap: async (wrapped) => {
          const answer = await ask({ about: 'os-key-unwrap', bytes: wrapped });
          if (typeof answer !== 'object' || answer instanceof Uint8Array) throw new HostRefusal();
          return { key: answer.key, renewed: answer.renewed };
        },
      },
    },
    settle: (id, answer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (answer) asked?.resolve(answer.value);
      else asked?.reject(new HostRefusal());
    },
  };
}

/** The surroundings said no; what they said stays with them. */
class HostRefusal extends Error {
  readonly code = 'HOST_REFUSED';
}

function clockOf(clock: CoreClock | undefined): Clock {
  if (clock === undefined) return { now: () => new Date().toISOString() };
  const start = Date.parse(clock.start);
  const began = performance.now();
  return { now: () => new Date(start + (clock.runs ? performance.now() - began : 0)).toISOString() };
}

if (parentPort) serveCore(parentPort);
