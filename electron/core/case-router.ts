import { createRouterClient } from '@orpc/server';
import { breachHandlers } from './breaches/handlers.ts';
import { complaintHandlers } from './complaints/handlers.ts';
import { batchHandlers } from './documents/batch/handlers.ts';
import { accessReportHandlers, documentHandlers } from './documents/handlers.ts';
import type { PdfRenderer } from './documents/pdf-renderer.ts';
import { letterHandlers } from './letters/handlers.ts';
import { sendingHandlers } from './documents/sending/handlers.ts';
import { os } from './os.ts';
import type { FaultReport } from './ports.ts';
import { caseworkHandlers } from './requests/casework/handlers.ts';
import { requestHandlers } from './requests/handlers.ts';
import { suppressionHandlers } from './requests/suppression/handlers.ts';
import type { Store } from './store/unit-of-work.ts';

/** What is done to one case at a time. */
export const caseActs = (store: () => Store, pdf: PdfRenderer) => ({
  requests: { ...requestHandlers(os.requests, store), ...caseworkHandlers(os.requests, store, pdf) },
  suppression: suppressionHandlers(os.suppression, store),
  complaints: complaintHandlers(os.complaints, store),
  breaches: breachHandlers(os.breaches, store),
  letters: letterHandlers(os.letters, store, pdf),
  documents: {
    ...documentHandlers(os.documents, store),
    ...sendingHandlers(os.documents, store),
    accessReport: accessReportHandlers(os.documents.accessReport, store, pdf),
  },
});

/** All that happens in cases: the same procedures for the page and for the made-up cases of the example. */
export function caseRouter(store: () => Store, pdf: PdfRenderer, report: (fault: FaultReport) => void) {
  const acts = caseActs(store, pdf);
  const batch = batchHandlers(os.documents.batch, store, createRouterClient(acts), report);
  return { ...acts, documents: { ...acts.documents, batch } };
}
