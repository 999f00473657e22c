import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES, FONT_FILES } from './faces.ts';
import type { FaceId, FontFamily, FontStyle } from './faces.ts';
import { parseFont } from './parsed-font.ts';
import type { ParsedFont } from './parsed-font.ts';
import { composeShape, isPlainFigures, shapeText } from './shape.ts';
import type { Shape } from './shape.ts';

/** Shapes kept before the cache starts anew; about 60 MB of unique words. */
const SHAPES_KEPT = 100_000;

const isPrivateUse = (codePoint: number): boolean =>
  (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;

/**
 * The parsed fonts of a process, shared by all its documents: faces are read when first needed, and everything
 * cached here is a pure function of its key, so a document's bytes never depend on earlier ones.
 */
export class FontLibrary {
  readonly #resolve: (file: string) => string;
  readonly #family: FontFamily;
  readonly #fonts: Map<FaceId, ParsedFont>;
  readonly #shapes: Map<string, Shape>;
  readonly #faces = new Map<string, FaceId | null>();

  /** `beside` is the library whose fonts and shapes are shared: they do not depend on the family. */
  constructor(resolve: (file: string) => string, family: FontFamily = 'source-sans', beside?: FontLibrary) {
    this.#resolve = resolve;
    this.#family = family;
    this.#fonts = beside === undefined ? new Map<FaceId, ParsedFont>() : beside.#fonts;
    this.#shapes = beside === undefined ? new Map<string, Shape>() : beside.#shapes;
  }

  /** The same fonts with another family going first. */
  in(family: FontFamily): FontLibrary {
    return family === this.#family ? this : new FontLibrary(this.#resolve, family, this);
  }

  /** The face text of a style is set in, wherever it has the character. */
  mainFace(style: FontStyle): FaceId {
    return FAMILIES[this.#family][style][0];
  }

  font(face: FaceId): ParsedFont {
    const known = this.#fonts.get(face);
    if (known) return known;
    const file = FONT_FILES.find((entry) => entry.face === face);
    if (!file) throw new Error(`No font file for face ${face}`);
    const parsed = parseFont(readFileSync(this.#resolve(file.file)), file.file);
    this.#fonts.set(face, parsed);
    return parsed;
  }

  has(face: FaceId, codePoint: number): boolean {
    return this.font(face).font.hasGlyphForCodePoint(codePoint);
  }

  /** First face of the style's chain that can draw all the code points, or null. */
  faceFor(style: FontStyle, codePoints: readonly number[]): FaceId | null {
    const key = `${style} ${codePoints.join()}`;
    const known = this.#faces.get(key);
    if (known !== undefined) return known;
    // A private-use character means nothing outside the font it was written for.
    const face = codePoints.some(isPrivateUse)
      ? null
      : (FAMILIES[this.#family][style].find((candidate) =>
          codePoints.every((codePoint) => this.has(candidate, codePoint)),
        ) ?? null);
    this.#faces.set(key, face);
    return face;
  }

  shape(face: FaceId, text: string, rightToLeft: boolean): Shape {
    const key = `${face} ${rightToLeft ? '<' : '>'}${text}`;
    const known = this.#shapes.get(key);
    if (known) return known;
    if (!rightToLeft && text.length > 1 && isPlainFigures(text)) {
      return composeShape(Array.from(text, (character) => this.shape(face, character, false)));
    }
    const shape = shapeText(this.font(face).font, text, rightToLeft);
    if (this.#shapes.size >= SHAPES_KEPT) this.#shapes.clear();
    this.#shapes.set(key, shape);
    return shape;
  }
}

/** `fonts` is the folder of the font files, or a function that finds each of them. */
export const createFontLibrary = (fonts: string | ((file: string) => string)): FontLibrary =>
  new FontLibrary(typeof fonts === 'string' ? (file) => join(fonts, file) : fonts);
