import type { EnvelopeWindow } from '../model.ts';
import { millimetres } from '../theme.ts';

/** Where an envelope shows the sheet through its window, and where the sheet is folded for it: in points, from the top left. */
export type WindowPlace = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Shown as well while the sheet lies in the middle of the envelope: for an address too long for the place above. */
  readonly spare: { readonly top: number; readonly bottom: number } | undefined;
  /** Our own address in one small line inside the window. */
  readonly returnLine: boolean;
  readonly infoTop: number;
  readonly textTop: number;
  readonly folds: readonly number[];
  readonly punch: number | undefined;
};

type Millimetres = Omit<WindowPlace, 'spare' | 'punch'> & {
  readonly spare?: { readonly top: number; readonly bottom: number };
  readonly punch?: number;
};

const place = ({
  left,
  right,
  top,
  bottom,
  spare,
  returnLine,
  infoTop,
  textTop,
  folds,
  punch,
}: Millimetres): WindowPlace => ({
  left: millimetres(left),
  right: millimetres(right),
  top: millimetres(top),
  bottom: millimetres(bottom),
  spare: spare && { top: millimetres(spare.top), bottom: millimetres(spare.bottom) },
  returnLine,
  infoTop: millimetres(infoTop),
  textTop: millimetres(textTop),
  folds: folds.map(millimetres),
  punch: punch === undefined ? undefined : millimetres(punch),
});

/** DIN 5008: the field of address and return line is 85 by 45 mm, 20 mm from the left edge. */
const DIN = { left: 20, right: 105, returnLine: true, punch: 148.5 } as const;

export const WINDOWS: Readonly<Record<EnvelopeWindow, WindowPlace>> = {
  'din-5008-b': place({ ...DIN, top: 45, bottom: 90, infoTop: 46, textTop: 98, folds: [105, 210] }),
  'din-5008-a': place({ ...DIN, top: 27, bottom: 72, infoTop: 28, textTop: 80, folds: [87, 192] }),
  // BS 4264, DL (220 by 110 mm): 35 by 90 mm, 20 mm from the left and 18 mm from the foot. A sheet folded in three is 99 mm
  // high and 210 mm wide, so it slides by 11 mm and 10 mm: what shows wherever it lies is 24 by 80 mm.
  'bs-4264-dl': place({
    left: 20,
    right: 100,
    top: 57,
    bottom: 81,
    spare: { top: 51.5, bottom: 86.5 },
    returnLine: false,
    infoTop: 46,
    textTop: 98,
    folds: [99, 198],
  }),
};
