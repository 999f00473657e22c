import type { StructureElement } from '../container/structure.ts';
import type { ListBlock, ListItem, Text } from '../model.ts';
import type { FlowItem } from '../page/flow.ts';
import { body, colours, lists, margins } from '../theme.ts';
import { boundBoxes, lineBox } from './line-box.ts';
import { bodyWidth } from './paragraph.ts';
import { baseline, endOf, setLines } from './setting.ts';
import type { Setting } from './setting.ts';

const BULLETS = ['\u2022', '\u2013'] as const;

const contentOf = (item: ListItem): { readonly text: Text; readonly items: readonly ListItem[] } =>
  typeof item === 'object' && 'items' in item ? item : { text: item, items: [] };

const label = (index: number, ordered: boolean, depth: number): string =>
  ordered ? `${index + 1}.` : (BULLETS[depth] ?? BULLETS[1]);

type Level = {
  readonly ordered: boolean;
  readonly depth: number;
  readonly parent: StructureElement;
  /** Nothing of the whole list comes after this level. */
  readonly final: boolean;
  /** Its last lines stand on the page on which the next block begins. */
  readonly bound: boolean;
};

function* level(items: readonly ListItem[], at: Level, setting: Setting): Generator<FlowItem> {
  const { ordered, depth, parent } = at;
  const list = parent.child('L', {
    attributes: { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' },
  });
  const left = margins.left + depth * lists.indent;
  for (const [index, item] of items.entries()) {
    const content = contentOf(item);
    const x = left + lists.indent;
    const width = bodyWidth(setting) - (x - margins.left);
    const lines = setLines(setting, content.text, body.size, width);
    const mark = setLines(setting, `${label(index, ordered, depth)} `, body.size, width)[0];
    if (lines.length === 0 || !mark) throw new Error('An item of a list has words');
    const entry = list.child('LI');
    const labelElement = entry.child('Lbl');
    const bodyElement = entry.child('LBody');
    const final = at.final && index === items.length - 1;
    const last = final && content.items.length === 0;
    const style = {
      ...body,
      x,
      width,
      colour: colours.ink,
      before: 0,
      after: last ? lists.after : lists.between,
      keepWithNext: false,
    };
    const drawLabel = (y: number): void => {
      setting.canvas.content(labelElement, (pen) => {
        const base = baseline(y, body.size, body.lead);
        pen.text(mark.pieces, left + lists.labelInset, base, body.size, setting.accent);
      });
    };
    if (last && at.bound) yield* boundBoxes(setting, bodyElement, lines, style, drawLabel);
    else yield lineBox(setting, bodyElement, lines, style, drawLabel);
    if (content.items.length > 0) {
      const below: Level = { ordered: false, depth: depth + 1, parent: bodyElement, final, bound: at.bound };
      yield* level(content.items, below, setting);
    }
    yield endOf(labelElement, bodyElement, entry);
  }
  yield endOf(list);
}

/** A list with real labels, nested as deep as the model is. */
export function* list(block: ListBlock, setting: Setting, bound: boolean): Generator<FlowItem> {
  const { items, ordered = false } = block;
  if (items.length === 0) return;
  yield* level(items, { ordered, depth: 0, parent: setting.parent, final: true, bound }, setting);
}
