import type { Point } from './equal-earth.ts';

export type Wanted = { readonly code: string; readonly text: string; readonly at: Point };
export type Label = Wanted & { readonly x: number; readonly y: number; readonly led: boolean };

/** Of the small bold face, and of the wider ones a saved picture may be read in. */
const LETTER = 6.8;
const HEIGHT = 14;
const RISE = 10;
/** Further from its place than this, a name needs a line to it. */
const LED = 15;

type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const areaOf = (x: number, y: number, text: string): Area => {
  const half = (text.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - HEIGHT + 3, bottom: y + 3 };
};
const touch = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Tried in turn: over the place, under it, and further and further out all round. */
const OFFSETS: readonly Point[] = [
  { x: 0, y: -RISE },
  { x: 0, y: RISE + HEIGHT - 4 },
  ...[24, 44, 68, 96, 128].flatMap((out) =>
    [-90, 90, -60, -120, 60, 120, -25, -155, 25, 155].map((angle) => ({
      x: Math.cos((angle * Math.PI) / 180) * out * 1.6,
      y: Math.sin((angle * Math.PI) / 180) * out + 4,
    })),
  ),
];

/** Places the names so that none lies over another or outside the map; one without room is left to the table. */
export function placeLabels(
  wanted: readonly Wanted[],
  size: { readonly width: number; readonly height: number },
): Label[] {
  const taken: Area[] = [];
  return wanted.flatMap((label): Label[] => {
    for (const offset of OFFSETS) {
      const x = label.at.x + offset.x;
      const y = label.at.y + offset.y;
      const area = areaOf(x, y, label.text);
      const isInside = area.left >= 0 && area.right <= size.width && area.top >= 0 && area.bottom <= size.height;
      if (!isInside || taken.some((other) => touch(area, other))) continue;
      taken.push(area);
      return [{ ...label, x, y, led: Math.hypot(offset.x, offset.y) > LED }];
    }
    return [];
  });
}
