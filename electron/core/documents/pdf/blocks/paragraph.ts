import type { ParagraphBlock, Text } from '../model.ts';
import type { FlowItem } from '../page/flow.ts';
import { body, colours, margins, measure } from '../theme.ts';
import { boundBoxes, lineBox } from './line-box.ts';
import type { LineBoxStyle } from './line-box.ts';
import { endOf, setLines } from './setting.ts';
import type { Setting } from './setting.ts';

export const bodyWidth = ({ flow }: Setting): number => Math.min(measure, flow.width);

export type ParagraphStyle = Partial<LineBoxStyle> & {
  readonly bold?: boolean;
  /** Its last lines stand on the page on which the next block begins. */
  readonly bound?: boolean;
  readonly language?: string | undefined;
};

/** A P element with its lines. Text without any character leaves nothing behind. */
export function* setParagraph(setting: Setting, text: Text, style: ParagraphStyle = {}): Generator<FlowItem> {
  const full: LineBoxStyle = {
    ...body,
    x: margins.left,
    width: bodyWidth(setting),
    colour: colours.ink,
    before: 0,
    keepWithNext: false,
    ...style,
  };
  const lines = setLines(setting, text, full.size, full.width, style.bold);
  if (lines.length === 0) return;
  const element = setting.parent.child('P', { language: style.language });
  if (style.bound) yield* boundBoxes(setting, element, lines, full);
  else yield lineBox(setting, element, lines, full);
  yield endOf(element);
}

export function* paragraph(block: ParagraphBlock, setting: Setting, bound: boolean): Generator<FlowItem> {
  yield* setParagraph(setting, block.text, {
    colour: block.tone === 'quiet' ? colours.quiet : colours.ink,
    keepWithNext: block.keepWithNext ?? false,
    language: block.language,
    bound,
  });
}
