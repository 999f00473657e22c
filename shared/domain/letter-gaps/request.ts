import type { LetterDraft, LetterGap } from '../../contract/core/letters.ts';
import type { LawId } from '../../reference/laws.ts';
import type { Right } from '../../reference/rights.ts';
import { gap, ruled } from './gaps.ts';
import { type Sheet, sheetGaps } from './sheet.ts';

type Draft<Kind extends LetterDraft['kind']> = Extract<LetterDraft, { readonly kind: Kind }>;

/** A letter of a step that has its content already. */
export const stepGaps = (sheet: Sheet, laws: readonly LawId[]): LetterGap[] => ruled(sheetGaps(sheet), laws);

/** Nothing in it is demanded but, of the file itself, how long it is kept. */
export const acknowledgementGaps = (
  { keeping }: Pick<Draft<'acknowledgement'>, 'keeping'>,
  sheet: Sheet,
  laws: readonly LawId[],
): LetterGap[] => ruled([...sheetGaps(sheet), ...gap(keeping === '', 'keeping')], laws);

/** Art. 18(3): before, and not after. */
export const liftingGaps = (
  { on, reason }: Pick<Draft<'lifting'>, 'on' | 'reason'>,
  today: string,
  sheet: Sheet,
  laws: readonly LawId[],
): LetterGap[] =>
  ruled([...gap(on <= today, 'liftDay'), ...gap(reason === '', 'liftReason'), ...sheetGaps(sheet)], laws);

/** Art. 20(1): structured, commonly used and machine-readable, which a PDF is not (EDPB 01/2022 para 156). */
export const portabilityGaps = (
  { files }: Pick<Draft<'portability'>, 'files'>,
  sheet: Sheet,
  laws: readonly LawId[],
): LetterGap[] =>
  ruled(
    [
      ...gap(files.length === 0, 'files'),
      ...gap(files.length > 0 && files.every(({ format }) => /^\W*pdf\b/iu.test(format)), 'machineReadable'),
      ...sheetGaps(sheet),
    ],
    laws,
  );

/** Art. 19: a correction, or a part, is told of only by saying which data they are. */
export const recipientGaps = (
  { change }: Pick<Draft<'recipient'>, 'change'>,
  { right, partly }: { readonly right: Right; readonly partly: boolean },
  sheet: Sheet,
  laws: readonly LawId[],
): LetterGap[] =>
  ruled([...gap((right === 'rectification' || partly) && change === '', 'change'), ...sheetGaps(sheet)], laws);
