import type { CompactDocument } from '../container/compact.ts';
import { literal } from '../container/pdfkit.ts';
import type { PdfReference } from '../container/pdfkit.ts';
import type { ParsedFont } from './parsed-font.ts';
import type { ShapedGlyph } from './shape.ts';
import { subsetTrueType } from './subset.ts';

const NOT_DEFINED = 0;
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;
const MAPPINGS_PER_BLOCK = 100;
/** An invisible character for the parts of a cluster whose characters belong to its first glyph. */
const NOTHING_VISIBLE = 0x200b;

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (codePoints: readonly number[]): string => {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
};

/** Six capitals that tell subsets of a file apart (ISO 32000-1, 9.6.4). */
const subsetTag = (index: number): string =>
  [5, 4, 3, 2, 1, 0].map((place) => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26))).join('');

/** The part of a face that one document uses. */
export class EmbeddedFont {
  readonly #document: CompactDocument;
  readonly #source: ParsedFont;
  readonly #index: number;
  readonly #codes = new Map<string, string>();
  readonly #glyphs: number[] = [NOT_DEFINED];
  readonly #widths: number[] = [];
  readonly #meanings: (readonly number[])[] = [[]];
  readonly reference: PdfReference;
  /** Name in the resources of every page. */
  readonly name: string;

  constructor(document: CompactDocument, source: ParsedFont, index: number) {
    this.#document = document;
    this.#source = source;
    this.#index = index;
    this.#widths.push(source.font.getGlyph(NOT_DEFINED).advanceWidth * this.#scale);
    this.reference = document.ref();
    this.name = `F${index + 1}`;
  }

  get #scale(): number {
    return 1000 / this.#source.font.unitsPerEm;
  }

  /**
   * The character code of a glyph, as four hexadecimal digits. One outline may stand for several characters
   * (hyphen and non-breaking hyphen), so each meaning gets a code of its own: the text can be read back exactly.
   */
  code({ id, codePoints, width }: ShapedGlyph): string {
    const key = `${id} ${codePoints.join()}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = hex(this.#glyphs.length);
    this.#glyphs.push(id);
    this.#widths.push(width);
    this.#meanings.push(codePoints.length > 0 ? codePoints : [NOTHING_VISIBLE]);
    this.#codes.set(key, code);
    return code;
  }

  /** Writes the font with exactly the glyphs asked for. */
  end(): void {
    const { font, bytes } = this.#source;
    const scale = this.#scale;
    const name = `${subsetTag(this.#index)}+${font.postscriptName}`;
    const program = subsetTrueType(bytes, this.#glyphs);
    const file = this.#document.ref({ Length1: program.length });
    file.end(program);
    const descriptor = this.#document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC | (font.italicAngle === 0 ? 0 : ITALIC),
      FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((value) => value * scale),
      ItalicAngle: font.italicAngle,
      Ascent: font.ascent * scale,
      Descent: font.descent * scale,
      CapHeight: (font.capHeight || font.ascent) * scale,
      StemV: 80,
      FontFile2: file,
    });
    descriptor.end();
    const descendant = this.#document.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: literal('Adobe'), Ordering: literal('Identity'), Supplement: 0 },
      CIDToGIDMap: 'Identity',
      FontDescriptor: descriptor,
      W: [0, this.#widths],
    });
    descendant.end();
    const meanings = this.#document.ref();
    meanings.end(this.#characterMap());
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: meanings,
    });
    this.reference.end();
  }

  #characterMap(): string {
    const lines = this.#meanings.map((codePoints, code) => `<${hex(code)}> <${utf16(codePoints)}>`).slice(1);
    const blocks: string[] = [];
    for (let start = 0; start < lines.length; start += MAPPINGS_PER_BLOCK) {
      const block = lines.slice(start, start + MAPPINGS_PER_BLOCK);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin',
      '12 dict begin',
      'begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def',
      '/CMapType 2 def',
      '1 begincodespacerange',
      '<0000> <ffff>',
      'endcodespacerange',
      ...blocks,
      'endcmap',
      'CMapName currentdict /CMap defineresource pop',
      'end',
      'end',
    ].join('\n');
  }
}

/** The fonts of one document, each begun when first used. */
export class DocumentFonts<Face> {
  readonly #document: CompactDocument;
  readonly #load: (face: Face) => ParsedFont;
  readonly #fonts = new Map<Face, EmbeddedFont>();

  constructor(document: CompactDocument, load: (face: Face) => ParsedFont) {
    this.#document = document;
    this.#load = load;
  }

  get(face: Face): EmbeddedFont {
    const known = this.#fonts.get(face);
    if (known) return known;
    const font = new EmbeddedFont(this.#document, this.#load(face), this.#fonts.size);
    this.#fonts.set(face, font);
    return font;
  }

  end(): void {
    for (const font of this.#fonts.values()) font.end();
  }
}
