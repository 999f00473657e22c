import { createWords } from '../../../shared/i18n/index.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import type { Os } from '../os.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { Explanation } from './explanation.ts';
import { explainFacts, explainLine } from './gather.ts';
import { explainBreach, explainComplaint } from './other-clocks.ts';
import { explanationSheet } from './sheet.ts';

const { t } = createWords('en');

/** Printed anew each time from what is stored: a page on paper, no document of the case. */
export function explanationHandlers(os: Os['explanations'], store: () => Store, pdf: PdfRenderer) {
  const print = async (explanation: Explanation, signal: AbortSignal | undefined): Promise<File> => {
    const { bytes } = await pdf.render(explanationSheet(explanation, t), { ...(signal && { signal }) });
    return new File([Uint8Array.from(bytes)], explanation.fileName, { type: 'application/pdf' });
  };
  return {
    ofLine: os.ofLine.handler(({ input, signal }) =>
      print(explainLine(store(), input.requestId, input.lineId, t), signal),
    ),
    ofComplaint: os.ofComplaint.handler(({ input, signal }) => print(explainComplaint(store(), input.id, t), signal)),
    ofBreach: os.ofBreach.handler(({ input, signal }) => print(explainBreach(store(), input.id, t), signal)),
    ofFacts: os.ofFacts.handler(({ input, signal }) => print(explainFacts(store(), input, t), signal)),
  };
}
