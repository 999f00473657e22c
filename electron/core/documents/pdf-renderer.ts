import { Worker } from 'node:worker_threads';
import type { CorePorts } from '../ports.ts';
import { createFontLibrary } from './pdf/fonts/library.ts';
import { renderDocumentInSlices } from './pdf/render.ts';
import type { DocumentModel, RenderedDocument } from './pdf/model.ts';
import type { PdfJob, PdfReply } from './pdf-job.ts';

export type RenderOptions = {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

export type PdfRenderer = {
  readonly render: (model: DocumentModel, options?: RenderOptions) => Promise<RenderedDocument>;
  readonly close: () => Promise<void>;
};

/** A thread is worth keeping: the first letter costs its start and the fonts, the next does not. */
const KEPT_MS = 30_000;

export function createPdfRenderer(ports: Pick<CorePorts, 'pdfWorker' | 'fontsDir'>): PdfRenderer {
  const renderer =
    ports.pdfWorker === undefined ? inThisThread(ports.fontsDir) : inOwnThread(ports.pdfWorker, ports.fontsDir);
  return {
    ...renderer,
    async render(model, options = {}) {
      try {
        return await renderer.render(model, options);
      } catch (error) {
        // Called off is no fault, whatever the layout says of it.
        options.signal?.throwIfAborted();
        throw error;
      }
    },
  };
}

function inThisThread(fontsDir: string): PdfRenderer {
  const fonts = createFontLibrary(fontsDir);
  return {
    render: (model, options = {}) =>
      renderDocumentInSlices(model, fonts, {
        ...(options.onProgress && { onProgress: options.onProgress }),
        isCancelled: () => options.signal?.aborted ?? false,
      }),
    close: () => Promise.resolve(),
  };
}

function inOwnThread(file: string, fontsDir: string): PdfRenderer {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let jobs = 0;
  let nextId = 1;

  const start = (): Worker => {
    clearTimeout(idle);
    if (thread !== undefined) return thread;
    const started = new Worker(file, { workerData: { fontsDir } });
    started.on('exit', () => {
      if (thread === started) thread = undefined;
    });
    thread = started;
    return started;
  };

  const rest = (): void => {
    jobs -= 1;
    if (jobs > 0) return;
    idle = setTimeout(() => void thread?.terminate(), KEPT_MS);
    idle.unref();
  };

  const run = (worker: Worker, model: DocumentModel, options: RenderOptions): Promise<RenderedDocument> =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      const cancelled = new SharedArrayBuffer(4);
      const cancel = () => Atomics.store(new Int32Array(cancelled), 0, 1);
      const finish = (end: () => void) => {
        worker.off('message', onMessage);
        worker.off('error', onError);
        worker.off('exit', onExit);
        options.signal?.removeEventListener('abort', cancel);
        end();
      };
      const onMessage = (reply: PdfReply) => {
        if (reply.id !== id) return;
        if (reply.kind === 'progress') options.onProgress?.(reply.done, reply.total);
        else if (reply.kind === 'done')
          finish(() => {
            resolve(reply.result);
          });
        else
          finish(() => {
            reject(new PdfFailure(reply.code));
          });
      };
      const onError = () => {
        finish(() => {
          reject(new PdfFailure('PDF_THREAD'));
        });
      };
      const onExit = () => {
        finish(() => {
          reject(new PdfFailure('PDF_THREAD_ENDED'));
        });
      };
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.on('exit', onExit);
      options.signal?.addEventListener('abort', cancel);
      if (options.signal?.aborted === true) cancel();
      worker.postMessage({ id, model, cancelled } satisfies PdfJob);
    });

  return {
    async render(model, options = {}) {
      jobs += 1;
      try {
        return await run(start(), model, options);
      } finally {
        rest();
      }
    },
    async close() {
      clearTimeout(idle);
      await thread?.terminate();
      thread = undefined;
    },
  };
}

/** Carries a code for the log; what the document said never leaves the thread. */
class PdfFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'PdfFailure';
    this.code = code;
  }
}
