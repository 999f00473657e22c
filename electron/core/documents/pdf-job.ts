import type { DocumentModel, RenderedDocument } from './pdf/model.ts';

/** What goes to the PDF thread and what comes back. `cancelled` is shared memory: the thread looks at it while it works. */
export type PdfJob = { readonly id: number; readonly model: DocumentModel; readonly cancelled: SharedArrayBuffer };

export type PdfReply =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'done'; readonly result: RenderedDocument }
  /** The name of the error only: its text may hold what the document says. */
  | { readonly id: number; readonly kind: 'failed'; readonly code: string };
