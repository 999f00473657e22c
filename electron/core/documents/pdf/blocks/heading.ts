import type { HeadingBlock } from '../model.ts';
import type { FlowItem } from '../page/flow.ts';
import { cleanLine } from '../text/clean.ts';
import { headings, margins } from '../theme.ts';
import { lineBox } from './line-box.ts';
import { bodyWidth } from './paragraph.ts';
import { endOf, setLines } from './setting.ts';
import type { Setting } from './setting.ts';

const ROLES = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
/** A jump leaves a little air above the heading. */
const AIR = 12;

export function* heading(block: HeadingBlock, setting: Setting): Generator<FlowItem> {
  const style = headings[block.level];
  const width = bodyWidth(setting);
  const lines = setLines(setting, block.text, style.size, width, true);
  if (lines.length === 0) throw new Error('A heading has words');
  const element = setting.parent.child(ROLES[block.level]);
  const full = { ...style, x: margins.left, width, colour: setting.accent, keepWithNext: true };
  const { canvas, bookmarks, destinations } = setting;
  yield lineBox(setting, element, lines, full, (y) => {
    const { page } = canvas;
    const top = Math.max(0, y - AIR);
    if (block.destination !== undefined) destinations.mark(block.destination, page, top);
    if (block.bookmark === false) return;
    const title = cleanLine(block.bookmark ?? block.text);
    bookmarks.push({ level: block.level, title, page: page.reference, top: page.height - top });
  });
  yield endOf(element);
}
