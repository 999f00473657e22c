import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import { breachLetter } from '../breaches/letter.ts';
import { complaintLetter } from '../complaints/letter.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { rejected } from '../fault.ts';
import type { Os } from '../os.ts';
import * as records from '../register/repository.ts';
import { requestLetter } from '../requests/casework/letters/prepare.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { Prepared } from './prepared.ts';
import { previewed, written } from './write.ts';

type Asked = { readonly recordId: string; readonly draft: LetterDraft; readonly signatory: string };

/** Every letter of a case, whichever case it is: what it lacks, how it will look, and the letter. */
export function letterHandlers(os: Os['letters'], store: () => Store, pdf: PdfRenderer) {
  const prepared = (open: Store, { recordId, draft, signatory }: Asked): Prepared => {
    switch (records.findOfWhateverKind(open.db, recordId).kind) {
      case 'request':
        return requestLetter(open, recordId, draft, signatory);
      case 'complaint':
        return complaintLetter(open, recordId, draft, signatory);
      case 'breach':
        return breachLetter(open, recordId, draft, signatory);
      default:
        throw rejected('writing.faults.otherRecord');
    }
  };
  return {
    gaps: os.gaps.handler(({ input }) => [...prepared(store(), input).gaps]),
    preview: os.preview.handler(({ input }) => previewed(pdf, prepared(store(), input))),
    write: os.write.handler(({ input }) => {
      const open = store();
      return written(open, pdf, prepared(open, input), input.version);
    }),
  };
}
