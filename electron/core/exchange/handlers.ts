import { following } from '../documents/progress.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { loadExample, type Loaded, type Progress } from '../example/load-example.ts';
import { rejected } from '../fault.ts';
import { countRecords } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import type { Store } from '../store/unit-of-work.ts';

export function exchangeHandlers(os: Os['exchange'], store: () => Store, pdf: PdfRenderer) {
  return {
    loadExample: os.loadExample.handler(async function* ({ signal }) {
      const open = store();
      if (countRecords(open) > 0) throw rejected('vault.faults.notEmpty');
      const abort = new AbortController();
      const calledOff = AbortSignal.any([abort.signal, ...(signal ? [signal] : [])]);
      try {
        return yield* following<Progress, Loaded>((report) => loadExample(open, pdf, report, calledOff));
      } finally {
        abort.abort();
      }
    }),
  };
}
