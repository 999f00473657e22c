import type { DocumentModel, Letterhead, Pair, Text } from '../model.ts';
import type { Box } from '../page/flow.ts';
import { colours, letter, margins, paper } from '../theme.ts';
import type { Colour, TypeSize } from '../theme.ts';
import { lineBox } from './line-box.ts';
import { baseline, setLines } from './setting.ts';
import type { Setting } from './setting.ts';

const FOLD = { from: 11, fold: 22, punch: 18, width: 0.4 };
const NARROW = paper.width - margins.right - letter.infoLabel;

type FixedStyle = TypeSize & { readonly x: number; readonly width: number; readonly colour: Colour };

/** A paragraph at a fixed place of the first page; gives the height at which it ends. */
const fixed = (setting: Setting, text: Text, y: number, style: FixedStyle, bold = false): number => {
  const lines = setLines(setting, text, style.size, style.width, bold);
  if (lines.length === 0) return y;
  const element = setting.parent.child('P');
  const box: Box = lineBox(setting, element, lines, {
    ...style,
    before: 0,
    after: 0,
    keepWithNext: false,
    flush: true,
  });
  box.draw(y);
  element.end();
  return y + box.height;
};

const drawMarks = ({ canvas }: Setting, folded: boolean): void => {
  canvas.artifact('Layout', (pen) => {
    pen.fill(0, 0, paper.width, letter.bar, colours.accent);
    if (!folded) return;
    for (const y of letter.foldMarks) pen.rule(FOLD.from, y, FOLD.fold, y, FOLD.width, colours.foldMark);
    pen.rule(FOLD.from, letter.punchMark, FOLD.punch, letter.punchMark, FOLD.width, colours.foldMark);
  });
};

const drawSender = (setting: Setting, head: Letterhead): number => {
  const wide = { x: margins.left, width: letter.infoLabel - margins.left - 12 };
  const narrow = { x: letter.infoLabel, width: NARROW, colour: colours.quiet, ...letter.contact };
  let y = fixed(setting, head.name, letter.nameTop, { ...wide, ...letter.name, colour: colours.accent }, true);
  if (head.department) y = fixed(setting, head.department, y, { ...wide, ...letter.department, colour: colours.quiet });
  const contact = [...head.addressLines, ...(head.contactLines ?? [])].join('\n');
  return Math.max(y, fixed(setting, contact, letter.nameTop + 4, narrow));
};

/** The window of DIN 5008 form B: the sender in one small line, then the addressee. */
const drawWindow = (setting: Setting, addressee: readonly string[], head: Letterhead | undefined): number => {
  const place = { x: margins.left, width: letter.windowWidth };
  let y = letter.returnLineTop;
  if (head) {
    const sender = [head.name, ...head.addressLines].join(' \u00b7 ');
    y = fixed(setting, sender, y, { ...place, ...letter.returnLine, colour: colours.quiet }) + 5;
  }
  return fixed(setting, addressee.join('\n'), y, { ...place, ...letter.address, colour: colours.ink });
};

/** One paragraph for each pair, so that label and value are read together. */
const drawInfo = (setting: Setting, pairs: readonly Pair[], top: number): number => {
  const { size, lead } = letter.info;
  let y = top;
  for (const { label, value } of pairs) {
    const labels = setLines(setting, `${label} `, size, letter.infoValue - letter.infoLabel);
    const values = setLines(setting, value, size, paper.width - margins.right - letter.infoValue);
    const element = setting.parent.child('P');
    setting.canvas.content(element, (pen) => {
      labels.forEach((line, index) => {
        pen.text(line.pieces, letter.infoLabel, baseline(y + index * lead, size, lead), size, colours.quiet);
      });
      values.forEach((line, index) => {
        pen.text(line.pieces, letter.infoValue, baseline(y + index * lead, size, lead), size, colours.ink);
      });
    });
    element.end();
    y += Math.max(1, labels.length, values.length) * lead;
  }
  return y;
};

/** Draws the fixed parts of the first page; gives the height at which the text begins. */
export const drawLetterhead = (setting: Setting, model: DocumentModel): number => {
  const { letterhead, addressee = [], info = [] } = model;
  const isLetter = addressee.length > 0;
  drawMarks(setting, isLetter);
  const sender = letterhead ? drawSender(setting, letterhead) : margins.top - 12;
  const address = isLetter ? drawWindow(setting, addressee, letterhead) : sender;
  const beside = info.length > 0 ? drawInfo(setting, info, isLetter ? letter.infoTop : sender + 10) : sender;
  return isLetter ? Math.max(letter.textTop, address + 28, beside + 28) : Math.max(sender, beside) + 28;
};
