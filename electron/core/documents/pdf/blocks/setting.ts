import type { Bookmark } from '../container/outline.ts';
import type { StructureElement } from '../container/structure.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { Text } from '../model.ts';
import type { Canvas } from '../page/canvas.ts';
import type { Flow, FlowItem } from '../page/flow.ts';
import type { Gaps } from '../text/gaps.ts';
import { itemise } from '../text/itemise.ts';
import { breakLines } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import type { Colour } from '../theme.ts';
import type { Destinations } from './destinations.ts';

/** What every kind of block needs to be set. */
export type Setting = {
  readonly library: FontLibrary;
  readonly canvas: Canvas;
  readonly flow: Flow;
  readonly accent: Colour;
  readonly destinations: Destinations;
  readonly bookmarks: Bookmark[];
  /** Where characters without a glyph are noted: as faults of the letter or as placeholders of an annex. */
  readonly gaps: Gaps;
  /** Element that takes the blocks as children. */
  readonly parent: StructureElement;
  /** Counts a unit of work done: a block or a table row. */
  readonly unitDone: () => void;
};

export const setLines = (
  { library, gaps }: Pick<Setting, 'library' | 'gaps'>,
  text: Text,
  size: number,
  width: number,
  bold = false,
): readonly Line[] => breakLines(library, itemise(library, text, bold, gaps), size, width);

/** Baseline of a line of type that stands in the middle of its lead. */
export const baseline = (top: number, size: number, lead: number): number => top + lead * 0.5 + size * 0.34;

/** Elements end once all their content is drawn. */
export const endOf = (...elements: readonly StructureElement[]): FlowItem => ({
  kind: 'event',
  run: () => {
    for (const element of elements) element.end();
  },
});
