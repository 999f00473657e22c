import type { Rectangle } from 'electron';
import { z } from 'zod';

const Pixels = z.int().min(-100_000).max(100_000);

/** Where the window stood when it was last closed, in device-independent pixels. */
export const WindowPlace = z.strictObject({
  x: Pixels,
  y: Pixels,
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

/** How much of the title bar must be on some screen for the window to be caught again. */
const GRASP = 80;

/** The remembered place, unless its screen is gone: then the size alone, and the system puts the window where it can be seen. */
export function placeOn(
  screens: readonly Rectangle[],
  place: WindowPlace | null,
): Partial<Pick<WindowPlace, 'x' | 'y'>> & Pick<WindowPlace, 'width' | 'height'> {
  if (place === null) return { width: 1280, height: 820 };
  const { x, y, width, height } = place;
  const seen = screens.some(
    (screen) =>
      x + width - GRASP >= screen.x &&
      x + GRASP <= screen.x + screen.width &&
      y >= screen.y &&
      y + GRASP <= screen.y + screen.height,
  );
  return seen ? { x, y, width, height } : { width, height };
}
