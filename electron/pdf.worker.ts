import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createFontLibrary } from './core/documents/pdf/fonts/library.ts';
import { renderDocument } from './core/documents/pdf/render.ts';
import type { PdfJob, PdfReply } from './core/documents/pdf-job.ts';

const { fontsDir } = z.object({ fontsDir: z.string() }).parse(workerData);
const fonts = createFontLibrary(fontsDir);
const reply = (message: PdfReply) => parentPort?.postMessage(message);

parentPort?.on('message', ({ id, model, cancelled }: PdfJob) => {
  const flag = new Int32Array(cancelled);
  try {
    const result = renderDocument(model, fonts, {
      onProgress: (done, total) => reply({ id, kind: 'progress', done, total }),
      isCancelled: () => Atomics.load(flag, 0) === 1,
    });
    reply({ id, kind: 'done', result });
  } catch (error) {
    reply({ id, kind: 'failed', code: error instanceof Error ? error.name : 'PDF_UNKNOWN' });
  }
});
