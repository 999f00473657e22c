import type { LetterDraft } from '../../../../shared/contract/core/letters.ts';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import type { PdfRenderer } from '../../documents/pdf-renderer.ts';
import { written } from '../../letters/write.ts';
import type { Os } from '../../os.ts';
import type { Store } from '../../store/unit-of-work.ts';
import type { At } from '../step.ts';
import { recordView } from '../view.ts';
import { requestLetter } from './letters/prepare.ts';

/** The letters of steps, asked for by their step; each answers with the case as it then is. */
export function letterHandlers(os: Os['requests'], store: () => Store, pdf: PdfRenderer) {
  const write = async (at: At & { readonly signatory: string }, draft: LetterDraft): Promise<RequestRecord> => {
    const open = store();
    await written(open, pdf, requestLetter(open, at.id, draft, at.signatory), at.version);
    return recordView(open, at.id);
  };
  return {
    question: os.questions.writeLetter.handler(({ input }) =>
      write(input, { kind: 'question', questionId: input.questionId }),
    ),
    extension: os.extension.writeLetter.handler(({ input }) =>
      write(input, { kind: 'extension', extensionId: input.extensionId }),
    ),
    outcome: os.outcome.writeLetter.handler(({ input: { lineIds, introduction, ...at } }) =>
      write(at, { kind: 'outcome', lineIds, introduction, accounts: [] }),
    ),
    forwardNote: os.processor.writeNote.handler(({ input }) => write(input, { kind: 'forward', lineId: input.lineId })),
  };
}
