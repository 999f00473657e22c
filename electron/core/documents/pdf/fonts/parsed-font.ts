import { create } from 'fontkit';
import type { Font } from 'fontkit';

/** A font file with its parsed form. Only single TrueType fonts with outlines in `glyf` are accepted. */
export type ParsedFont = { readonly bytes: Buffer; readonly font: Font };

const TRUETYPE = 0x00010000;

export const parseFont = (bytes: Buffer, name: string): ParsedFont => {
  if (bytes.readUInt32BE(0) !== TRUETYPE) throw new Error(`${name} is not a TrueType font`);
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${name} is a collection of fonts`);
  return { bytes, font };
};

/**
 * fontkit remembers for each glyph the code points with which it was first seen, so the text extracted from a
 * document would depend on the documents before it. Forgetting them makes shaping a pure function.
 */
export const forgetSeenGlyphs = (font: Font): void => {
  (font as Font & { _glyphs: Record<number, unknown> })._glyphs = {};
};
