import type { DocumentModel, Letterhead, Pair, Picture, Text } from '../model.ts';
import type { Pen } from '../page/canvas.ts';
import type { Box } from '../page/flow.ts';
import { colours, letter, margins, paper } from '../theme.ts';
import type { Colour, TypeSize } from '../theme.ts';
import { cleanLine } from '../text/clean.ts';
import { drawingOf } from './figure.ts';
import { lineBox } from './line-box.ts';
import { baseline, setLines } from './setting.ts';
import type { Setting } from './setting.ts';
import { WINDOWS } from './window.ts';
import type { WindowPlace } from './window.ts';

const FOLD = { from: 11, fold: 22, punch: 18, width: 0.4 };
/** Between our address and the block beside the window. */
const INFO_GAP = 10;
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

const drawMarks = ({ canvas, accent }: Setting, { folds, punch }: WindowPlace, folded: boolean): void => {
  canvas.artifact('Layout', (pen) => {
    pen.fill(0, 0, paper.width, letter.bar, accent);
    if (!folded) return;
    for (const y of folds) pen.rule(FOLD.from, y, FOLD.fold, y, FOLD.width, colours.foldMark);
    if (punch !== undefined) pen.rule(FOLD.from, punch, FOLD.punch, punch, FOLD.width, colours.foldMark);
  });
};

/** The largest type whose lines fit into a height; the smallest where none does. */
const fitting = (
  setting: Setting,
  text: string,
  sizes: readonly [TypeSize, ...TypeSize[]],
  { width, height, bold = false }: { readonly width: number; readonly height: number; readonly bold?: boolean },
): TypeSize => {
  const fits = ({ size, lead }: TypeSize) => setLines(setting, text, size, width, bold).length * lead <= height;
  return sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
};

const drawSender = (setting: Setting, head: Letterhead, { top }: WindowPlace): number => {
  const wide = { x: margins.left, width: letter.infoLabel - margins.left - 12 };
  const narrow = { x: letter.infoLabel, width: NARROW, colour: colours.quiet, ...letter.contact };
  const below = head.logo === undefined ? letter.nameTop + 4 : drawLogo(setting, head.logo) + letter.logo.after;
  const department = head.department === undefined ? 0 : letter.department.lead;
  const height = top - letter.nameTop - department;
  const type = fitting(setting, head.name, letter.names, { ...wide, height, bold: true });
  let y = fixed(setting, head.name, letter.nameTop, { ...wide, ...type, colour: setting.accent }, true);
  if (head.department) y = fixed(setting, head.department, y, { ...wide, ...letter.department, colour: colours.quiet });
  const contact = [...head.addressLines, ...(head.contactLines ?? [])].join('\n');
  return Math.max(y, fixed(setting, contact, below, narrow));
};

/** At the right edge, above our address: as large as its place allows. Gives the height at which it ends. */
const drawLogo = (setting: Setting, logo: Picture): number => {
  const scale = Math.min(NARROW / logo.width, letter.logo.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const area = { x: letter.infoLabel, y: letter.logo.top, width, height };
  const draws = logo.kind === 'drawing' ? logo.shapes.map((shape) => drawingOf(shape, setting)) : [];
  const draw = (pen: Pen): void => {
    if (logo.kind === 'raster') pen.image(logo.raster, area);
    else
      pen.within(area, scale, (inside) => {
        for (const one of draws) one(inside);
      });
  };
  const { canvas } = setting;
  const alternative = cleanLine(logo.alternative);
  if (alternative === '') canvas.artifact('Layout', draw);
  else {
    const bottom = canvas.page.height - area.y - height;
    const element = setting.parent.child('Figure', { alternative });
    element.setAttributes({ O: 'Layout', Placement: 'Block', BBox: [area.x, bottom, area.x + width, bottom + height] });
    canvas.content(element, draw);
    element.end();
  }
  return area.y + height;
};

/** What shows through the window of the envelope: the sender in one small line where the form has one, then the addressee. */
const drawWindow = (
  setting: Setting,
  addressee: readonly string[],
  head: Letterhead | undefined,
  window: WindowPlace,
): number => {
  const width = window.right - margins.left;
  const place = { x: margins.left, width };
  let y = window.top;
  if (head && window.returnLine) {
    const sender = [head.name, ...head.addressLines].join(' \u00b7 ');
    const style = { ...place, ...letter.returnLine, colour: colours.quiet };
    y = fixed(setting, sender, y, style) + letter.returnLine.after;
  }
  const text = addressee.join('\n');
  const type = fitting(setting, text, letter.addresses, { width, height: window.bottom - y });
  const height = setLines(setting, text, type.size, width).length * type.lead;
  if (window.spare && height > window.bottom - y)
    y = Math.max(window.spare.top, (window.spare.top + window.spare.bottom - height) / 2);
  return fixed(setting, text, y, { ...place, ...type, colour: colours.ink });
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
  const window = WINDOWS[letterhead?.window ?? 'din-5008-b'];
  drawMarks(setting, window, isLetter);
  const sender = letterhead ? drawSender(setting, letterhead, window) : margins.top - 12;
  const address = isLetter ? drawWindow(setting, addressee, letterhead, window) : sender;
  const infoTop = isLetter ? Math.max(window.infoTop, sender + INFO_GAP) : sender + INFO_GAP;
  const beside = info.length > 0 ? drawInfo(setting, info, infoTop) : sender;
  return isLetter ? Math.max(window.textTop, address + 28, beside + 28) : Math.max(sender, beside) + 28;
};
