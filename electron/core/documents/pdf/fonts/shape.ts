import type { Font, Glyph } from 'fontkit';
import { mirrored } from '../text/direction.ts';
import { forgetSeenGlyphs } from './parsed-font.ts';

export type ShapedGlyph = {
  readonly id: number;
  /** The characters this glyph stands for, in logical order. */
  readonly codePoints: readonly number[];
  /** Distance to the next glyph; this and the rest in thousandths of the type size. */
  readonly advance: number;
  /** The glyph's own width, as the embedded font declares it. */
  readonly width: number;
  readonly shiftX: number;
  readonly shiftY: number;
};

/** Glyphs of a text in one face and direction, from left to right. */
export type Shape = { readonly glyphs: readonly ShapedGlyph[]; readonly width: number };

const SPACE = 0x20;
const NON_JOINER = 0x200c;
const JOINER = 0x200d;
const LAM = 0x644;
/** Lam-alef is one glyph; readers get back lam and alef in order only from the ligature's own character. */
const LAM_ALEF: ReadonlyMap<number, number> = new Map([
  [0x622, 0xfef5],
  [0x623, 0xfef7],
  [0x625, 0xfef9],
  [0x627, 0xfefb],
]);

/** Optional ligatures of right-to-left faces spoil extraction. */
const RIGHT_TO_LEFT_FEATURES = { liga: false, clig: false, dlig: false };

const lamAlef = (codePoints: readonly number[]): readonly number[] => {
  const [first, second, ...rest] = codePoints;
  if (first !== LAM || second === undefined || rest.length > 0) return codePoints;
  const ligature = LAM_ALEF.get(second);
  return ligature === undefined ? codePoints : [ligature];
};

const unmirror = (codePoints: readonly number[]): readonly number[] =>
  codePoints.map((codePoint) => mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint);

/**
 * fontkit forgets a character whose form is swallowed by its neighbour's (a skin tone the face cannot show). Its meaning
 * goes to the glyph before, so that no character of a text is lost to those who copy or search it.
 */
const withForgotten = (text: string, glyphs: readonly ShapedGlyph[]): readonly ShapedGlyph[] => {
  const wanted = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const known = glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0);
  if (known >= wanted.length) return glyphs;
  let at = 0;
  return glyphs.map((glyph, index) => {
    const own = [...glyph.codePoints];
    for (const codePoint of glyph.codePoints) {
      const found = wanted.indexOf(codePoint, at);
      if (found >= 0) at = found + 1;
    }
    const next = glyphs[index + 1]?.codePoints[0];
    while (at < wanted.length && wanted[at] !== next) own.push(wanted[at++] ?? 0);
    return { ...glyph, codePoints: own };
  });
};

export const shapeText = (font: Font, text: string, rightToLeft: boolean): Shape => {
  const scale = 1000 / font.unitsPerEm;
  const drawn = rightToLeft ? Array.from(text, mirrored).join('') : text;
  forgetSeenGlyphs(font);
  const run = font.layout(
    drawn,
    rightToLeft ? RIGHT_TO_LEFT_FEATURES : undefined,
    undefined,
    undefined,
    rightToLeft ? 'rtl' : 'ltr',
  );
  const space = font.glyphForCodePoint(SPACE).id;
  const joiner = text.includes('\u200c') ? NON_JOINER : JOINER;
  const meaning = (glyph: Glyph, advance: number): readonly number[] => {
    // fontkit draws a joiner that did its work as a space without width
    if (glyph.id === space && advance === 0) return [joiner];
    return rightToLeft ? lamAlef(unmirror(glyph.codePoints)) : glyph.codePoints;
  };
  let width = 0;
  const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
    const position = run.positions[index];
    if (!position) throw new Error('fontkit gave a glyph without a position');
    const advance = position.xAdvance * scale;
    width += advance;
    return {
      id: glyph.id,
      codePoints: meaning(glyph, advance),
      advance,
      width: glyph.advanceWidth * scale,
      shiftX: position.xOffset * scale,
      shiftY: position.yOffset * scale,
    };
  });
  return { glyphs: rightToLeft ? glyphs : withForgotten(text, glyphs), width };
};

/** Figures, dates and codes: no ligature or kerning applies, so they are composed from cached characters. */
export const isPlainFigures = (text: string): boolean => /^[0-9:.,\-/ ]+$/.test(text);

export const composeShape = (parts: readonly Shape[]): Shape => ({
  glyphs: parts.flatMap((part) => part.glyphs),
  width: parts.reduce((sum, part) => sum + part.width, 0),
});
