import type { EmbeddedFont } from '../fonts/embedded-font.ts';
import type { FaceId } from '../fonts/faces.ts';
import type { ShapedGlyph } from '../fonts/shape.ts';
import type { Piece } from '../text/lines.ts';
import { colours } from '../theme.ts';
import type { Colour } from '../theme.ts';

/** A number in a content stream: hundredths of a point are finer than any printer. */
export const number = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  if (!Number.isFinite(rounded)) throw new Error('A place on a page is a number');
  return rounded === 0 ? '0' : String(rounded);
};

/** A factor: a hundredth would be seen at the far end of a drawing. */
export const fine = (value: number): string => value.toFixed(5);

const operands = (colour: Colour): string => colour.map((part) => String(Math.round(part * 1000) / 1000)).join(' ');

export const fillColour = (colour: Colour): string => `${operands(colour)} rg`;

export const strokeColour = (colour: Colour): string => `${operands(colour)} RG`;

/** Kerning below this, in thousandths of the type size, cannot be seen. */
const VISIBLE_KERNING = 0.5;

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('');

/** Sets the text position; pages count downwards, so glyphs are turned upright again. */
const moveTo = (x: number, y: number): string => `1 0 0 -1 ${number(x)} ${number(y)} Tm`;

/** Collects glyphs of one font into as few show operators as their positions allow. */
class GlyphString {
  readonly #operators: string[];
  readonly #font: EmbeddedFont;
  readonly #scale: number;
  readonly #y: number;
  #x: number;
  #parts = '';
  #codes = '';

  constructor(operators: string[], font: EmbeddedFont, size: number, x: number, y: number) {
    this.#operators = operators;
    this.#font = font;
    this.#scale = size / 1000;
    this.#x = x;
    this.#y = y;
    operators.push(moveTo(x, y));
  }

  add(glyph: ShapedGlyph): void {
    const code = this.#font.code(glyph);
    if (glyph.shiftX !== 0 || glyph.shiftY !== 0) {
      this.end();
      const shifted = moveTo(this.#x + glyph.shiftX * this.#scale, this.#y - glyph.shiftY * this.#scale);
      this.#x += glyph.advance * this.#scale;
      this.#operators.push(`${shifted} <${code}> Tj`, moveTo(this.#x, this.#y));
      return;
    }
    this.#codes += code;
    const kerning = glyph.width - glyph.advance;
    if (Math.abs(kerning) > VISIBLE_KERNING) {
      this.#parts += `<${this.#codes}>${number(kerning)} `;
      this.#codes = '';
    }
    this.#x += glyph.advance * this.#scale;
  }

  /** Writes what has been collected. */
  end(): void {
    if (this.#codes) this.#parts += `<${this.#codes}>`;
    if (this.#parts) this.#operators.push(`[${this.#parts}] TJ`);
    this.#codes = '';
    this.#parts = '';
  }
}

const isMark = ({ advance, codePoints }: ShapedGlyph): boolean =>
  advance === 0 && codePoints.length > 0 && codePoints.every((point) => /^\p{M}$/u.test(String.fromCodePoint(point)));

/**
 * Marks over the first letter from the left come before it, as all right-to-left text does. Readers would give them to
 * whatever they read last, so there the letter goes first; the place of each stays.
 */
const readable = (glyphs: readonly ShapedGlyph[]): readonly ShapedGlyph[] => {
  const first = glyphs.findIndex((glyph) => !isMark(glyph));
  const letter = glyphs[first];
  if (first < 1 || !letter) return glyphs;
  const marks = glyphs.slice(0, first).map((mark) => ({ ...mark, shiftX: mark.shiftX - letter.advance }));
  return [letter, ...marks, ...glyphs.slice(first + 1)];
};

type Chunk = { readonly x: number; readonly pieces: [Piece, ...Piece[]] };

const joins = (last: Piece, next: Piece): boolean =>
  last.item.face === next.item.face && last.level === next.level && !last.item.placeholder && !next.item.placeholder;

/**
 * Neighbouring pieces of one face and direction, in the order in which they are read. The glyphs inside a chunk run
 * from left to right as readers of PDF expect, but the chunks of a line with right-to-left words follow the text.
 */
const chunksOf = (pieces: readonly Piece[], x: number, size: number): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let at = x;
  for (const piece of pieces) {
    const last = chunks[chunks.length - 1]?.pieces;
    const previous = last?.[last.length - 1];
    if (last && previous && joins(previous, piece)) last.push(piece);
    else chunks.push({ x: at, pieces: [piece] });
    at += (piece.shape.width * size) / 1000;
  }
  const leftToRight = pieces.every(({ level }) => level === 0);
  return leftToRight ? chunks : chunks.sort((one, other) => one.pieces[0].start - other.pieces[0].start);
};

/**
 * Operators that draw pieces, given from left to right, on a baseline. A placeholder carries the characters it
 * stands for as ActualText. Right-to-left text must not: readers turn it round themselves and would do so twice.
 */
export const textOperators = (
  pieces: readonly Piece[],
  x: number,
  y: number,
  size: number,
  colour: Colour,
  fontOf: (face: FaceId) => EmbeddedFont,
): string => {
  const operators = ['BT', fillColour(colour)];
  let current: EmbeddedFont | undefined;
  for (const chunk of chunksOf(pieces, x, size)) {
    const { item, text } = chunk.pieces[0];
    const font = fontOf(item.face);
    if (font !== current) operators.push(`/${font.name} ${number(size)} Tf`);
    current = font;
    if (item.placeholder) {
      operators.push(`/Span <</ActualText <feff${utf16(text)}>>> BDC`, fillColour(colours.placeholder));
    }
    const string = new GlyphString(operators, font, size, chunk.x, y);
    for (const glyph of readable(chunk.pieces.flatMap(({ shape }) => shape.glyphs))) string.add(glyph);
    string.end();
    if (item.placeholder) operators.push(fillColour(colour), 'EMC');
  }
  operators.push('ET');
  return operators.join('\n');
};
