import type { StructureElement } from '../container/structure.ts';
import type { Link } from '../model.ts';
import type { LinkAction, Pen } from '../page/canvas.ts';
import type { Box } from '../page/flow.ts';
import type { Line, Piece } from '../text/lines.ts';
import { colours } from '../theme.ts';
import type { Colour, TypeSize } from '../theme.ts';
import { cleanLine } from '../text/clean.ts';
import { baseline } from './setting.ts';
import type { Setting } from './setting.ts';

export type LineBoxStyle = TypeSize & {
  readonly x: number;
  readonly width: number;
  readonly colour: Colour;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  /** Every line begins at the left, whatever its direction: the lines of an address stand under each other. */
  readonly flush?: boolean;
};

const UNDERLINE = { drop: 1.6, width: 0.5 };
/** Fewer lines of a paragraph are not left alone on a page. */
const LINES_KEPT = 2;
const ALLOWED_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);

const actionOf = ({ href }: Link, { destinations }: Setting): LinkAction => {
  if (href.startsWith('#')) return { kind: 'destination', destination: destinations.keyOf(href.slice(1)) };
  const url = new URL(href);
  if (!ALLOWED_SCHEMES.has(url.protocol)) throw new Error(`A document does not link to ${url.protocol}`);
  return { kind: 'address', href: url.href };
};

type Stretch = { readonly run: number; readonly link: Link | undefined; readonly pieces: Piece[]; width: number };

const hasInk = ({ pieces }: Stretch): boolean => pieces.some(({ text, width }) => text.trim() !== '' && width > 0);

/** Neighbouring pieces with the same link, or none. */
const stretchesOf = (line: Line): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const piece of line.pieces) {
    const { link, run } = piece.item;
    const last = stretches[stretches.length - 1];
    if (last && last.link === link && (!link || last.run === run)) {
      last.pieces.push(piece);
      last.width += piece.width;
    } else stretches.push({ run, link, pieces: [piece], width: piece.width });
  }
  // Blanks alone cannot be pointed at.
  return stretches.map((stretch) => (hasInk(stretch) ? stretch : { ...stretch, link: undefined }));
};

/** Width without the blank at the end, which is not underlined. */
const inkWidth = ({ pieces, width }: Stretch): number => {
  const last = pieces[pieces.length - 1];
  return last?.text.trim() === '' ? width - last.width : width;
};

/** Stretches are drawn in the order in which they are read. */
const startOf = ({ pieces }: Stretch): number => Math.min(...pieces.map(({ start }) => start));

type Placed = { readonly stretch: Stretch; readonly x: number; readonly y: number };

const wordsOf = (parts: readonly Placed[]): string =>
  parts.map(({ stretch }) => stretch.pieces.map(({ text }) => text).join('')).join('');

/** Draws lines into an element; links become elements of their own, one for each run on a page. */
const drawLines = (
  setting: Setting,
  element: StructureElement,
  lines: readonly Line[],
  style: LineBoxStyle,
  y: number,
): void => {
  const placed: Placed[] = lines.flatMap((line, index) => {
    const room = line.rightToLeft && !style.flush ? style.width - line.width : 0;
    let x = style.x + room - line.overhang;
    const stretches = stretchesOf(line).map((stretch) => {
      const at = { stretch, x, y: baseline(y + index * style.lead, style.size, style.lead) };
      x += stretch.width;
      return at;
    });
    return stretches.sort((one, other) => startOf(one.stretch) - startOf(other.stretch));
  });
  const links = new Map<number, StructureElement>();
  const draw = (pen: Pen, part: Placed): void => {
    const colour = part.stretch.link ? colours.link : style.colour;
    pen.text(part.stretch.pieces, part.x, part.y, style.size, colour);
    if (!part.stretch.link) return;
    const under = part.y + UNDERLINE.drop;
    pen.rule(part.x, under, part.x + inkWidth(part.stretch), under, UNDERLINE.width, colours.link);
  };
  for (let index = 0; index < placed.length;) {
    const { link, run } = placed[index]?.stretch ?? {};
    const group: Placed[] = [];
    for (let part = placed[index]; part?.stretch.link === link && (!link || part?.stretch.run === run);) {
      if (!part) break;
      group.push(part);
      index += 1;
      part = placed[index];
    }
    let owner = element;
    if (link && run !== undefined) {
      owner = links.get(run) ?? element.child('Link');
      links.set(run, owner);
    }
    setting.canvas.content(owner, (pen) => {
      for (const part of group) draw(pen, part);
    });
    if (!link) continue;
    const description = cleanLine(link.description ?? (link.href.startsWith('#') ? wordsOf(group) : link.href));
    for (const { stretch, x, y: base } of group) {
      const area = { x, y: base - style.size * 0.8, width: inkWidth(stretch), height: style.size * 1.1 };
      setting.canvas.link(owner, area, actionOf(link, setting), description);
    }
  }
  for (const link of links.values()) link.end();
};

/** How many lines of `count` go above a page break; none when the whole should move. */
const linesAbove = (count: number, fitting: number, forced: boolean): number => {
  const above = Math.min(fitting, count - LINES_KEPT);
  if (above >= LINES_KEPT) return above;
  return forced ? Math.max(1, Math.min(fitting, count - 1)) : 0;
};

/**
 * The same lines as two boxes, so that the last of them stand with what follows while the rest may stay on an earlier page;
 * a paragraph of few lines stays whole.
 */
export const boundBoxes = (
  setting: Setting,
  element: StructureElement,
  lines: readonly Line[],
  style: LineBoxStyle,
  onFirst?: (y: number) => void,
): readonly Box[] => {
  const above = lines.length - LINES_KEPT;
  if (above < LINES_KEPT) return [lineBox(setting, element, lines, { ...style, keepWithNext: true }, onFirst)];
  return [
    lineBox(setting, element, lines.slice(0, above), { ...style, after: 0 }, onFirst),
    lineBox(setting, element, lines.slice(above), { ...style, before: 0, keepWithNext: true }),
  ];
};

/** A box of lines in one element that may be divided between pages. `onFirst` draws beside the first line. */
export const lineBox = (
  setting: Setting,
  element: StructureElement,
  lines: readonly Line[],
  style: LineBoxStyle,
  onFirst?: (y: number) => void,
): Box => {
  const height = lines.length * style.lead;
  const kept = lines.length <= LINES_KEPT + 1 ? lines.length : LINES_KEPT;
  return {
    kind: 'box',
    before: style.before,
    after: style.after,
    height,
    least: style.keepWithNext ? height : kept * style.lead,
    keepWithNext: style.keepWithNext,
    draw: (y) => {
      onFirst?.(y);
      drawLines(setting, element, lines, style, y);
    },
    divide: (room, forced) => {
      const above = linesAbove(lines.length, Math.floor(room / style.lead), forced);
      if (above < 1 || above >= lines.length) return undefined;
      return {
        head: lineBox(setting, element, lines.slice(0, above), { ...style, after: 0 }, onFirst),
        tail: lineBox(setting, element, lines.slice(above), { ...style, before: 0 }),
      };
    },
  };
};
