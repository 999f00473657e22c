import type { LetterDraft, LetterGap } from '../../contract/core/letters.ts';
import type { LawId } from '../../reference/laws.ts';
import { gap, ruled } from './gaps.ts';
import { type Sheet, sheetGaps } from './sheet.ts';

/** Section 164A(3) DPA 2018 asks for the acknowledgement itself and for no content. */
export const complaintGaps = (handler: string, sheet: Sheet, laws: readonly LawId[]): LetterGap[] =>
  ruled([...sheetGaps(sheet), ...gap(handler === '', 'handler')], laws);

type Breach = Extract<LetterDraft, { readonly kind: 'breach' }>;

/** Art. 34(2): nature of the breach, contact, likely consequences, measures taken or proposed. */
export const breachGaps = (
  draft: Pick<Breach, 'happened' | 'consequences' | 'measures' | 'advice'>,
  sheet: Sheet,
  laws: readonly LawId[],
): LetterGap[] =>
  ruled(
    [
      ...gap(draft.happened === '', 'happened'),
      ...gap(sheet.contact === '', 'officer'),
      ...gap(draft.consequences === '', 'consequences'),
      ...gap(draft.measures === '', 'measures'),
      ...gap(draft.advice === '', 'advice'),
      ...sheetGaps(sheet).filter(({ key }) => key !== 'contact'),
    ],
    laws,
  );
