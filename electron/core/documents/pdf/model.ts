import type { FontFamily } from './fonts/faces.ts';

/** What a document says, as plain data: no PDF term beyond what an author would use, and structured-clone safe. */
export type DocumentModel = {
  /** BCP 47, for example `en-GB`. */
  readonly language: string;
  readonly title: string;
  readonly subject?: string;
  readonly author: string;
  /** Instant of creation, ISO 8601; the only clock a document knows. */
  readonly created: string;
  readonly letterhead?: Letterhead;
  /** Colour of headings and rules; the app's own blue unless given. Legible on white. */
  readonly accent?: HexColour;
  readonly family?: FontFamily;
  /** Lines of the address window; a document without an addressee is a report. */
  readonly addressee?: readonly string[];
  /** Pairs beside the address window: our reference, date, contact. */
  readonly info?: readonly Pair[];
  /** Head of every page but the first. */
  readonly runningHead?: string;
  /** Left part of the foot of every page. */
  readonly footer?: string;
  /** Right part of the foot, with `{x}` for the page and `{y}` for the number of pages. */
  readonly pageLabel: string;
  readonly blocks: readonly Block[];
  readonly attachments?: readonly Attachment[];
};

export type Letterhead = {
  readonly name: string;
  readonly department?: string;
  readonly addressLines: readonly string[];
  readonly contactLines?: readonly string[];
  readonly logo?: Picture;
  /** Where the envelope has its window: DIN 5008 form B unless given. */
  readonly window?: EnvelopeWindow;
};

export type EnvelopeWindow = 'din-5008-b' | 'din-5008-a' | 'bs-4264-dl';

/** Samples of a picture without transparency, row by row, 8 bits each: as JPEG or deflated. */
export type Raster = {
  readonly coding: 'jpeg' | 'deflated';
  readonly colour: 'rgb' | 'grey';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** A picture in its own units. Without an alternative text it is decoration, and nobody is told of it. */
export type Picture = { readonly alternative: string; readonly width: number; readonly height: number } & (
  { readonly kind: 'drawing'; readonly shapes: readonly Shape[] } | { readonly kind: 'raster'; readonly raster: Raster }
);

export type Pair = { readonly label: string; readonly value: string };

/** A file embedded beside the visible text. The name is ASCII: readers index attachments by it. */
export type Attachment = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly description: string;
};

/**
 * `href` is an http(s), mailto or tel address, or `#name` of a destination in the same document. The description is
 * read out in place of the bare address.
 */
export type Link = { readonly href: string; readonly description?: string };

export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean; readonly link?: Link };

export type Text = string | readonly Run[];

export type HeadingLevel = 1 | 2 | 3;

export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  /** Entry in the reader's outline: the heading's own text unless given; `false` for none. */
  readonly bookmark?: string | false;
  readonly destination?: string;
};

export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** Language of this passage where it differs from the document's. */
  readonly language?: string;
  readonly tone?: 'normal' | 'quiet';
  readonly keepWithNext?: boolean;
};

export type ListItem = Text | { readonly text: Text; readonly items: readonly ListItem[] };

export type ListBlock = { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly ListItem[] };

export type Column = {
  readonly head: string;
  /** Width in points; a column without one shares the rest by `flex` (1 unless given). */
  readonly width?: number;
  readonly flex?: number;
  readonly align?: 'start' | 'end';
  /** The cells of this column name their rows. */
  readonly rowHeader?: boolean;
};

export type TableBlock = {
  readonly kind: 'table';
  readonly caption?: string;
  /** For readers who hear the table: what it holds and how it is built. */
  readonly summary?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  readonly density?: 'normal' | 'compact';
};

/** Label and value pairs set as a two-column table with row heads. */
export type FactsBlock = { readonly kind: 'facts'; readonly summary?: string; readonly pairs: readonly FactPair[] };

/** `note` stands under the label: the article a row answers to. */
export type FactPair = { readonly label: string; readonly note?: string; readonly value: Text };

export type PageBreakBlock = { readonly kind: 'pageBreak'; readonly landscape?: boolean };

/**
 * A copy of data, begun on its own page. Data is shown as found: a character without a glyph becomes a marked
 * placeholder here, while anywhere else it forbids finishing the document.
 */
export type AnnexBlock = {
  readonly kind: 'annex';
  readonly title: string;
  readonly bookmark?: string;
  readonly destination?: string;
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
};

/** Closing words, room for the signature, name and role: never torn apart. */
export type SignatureBlock = {
  readonly kind: 'signature';
  readonly closing: string;
  readonly name: string;
  readonly lines?: readonly string[];
  /** Height left for the hand, in points. */
  readonly room?: number;
};

/** sRGB, for example `#12466f`. */
export type HexColour = `#${string}`;

/** How a shape is painted; a shape without fill and stroke leaves nothing. */
export type Paint = {
  readonly fill?: HexColour;
  readonly stroke?: HexColour;
  /** Width of the stroke, 1 unless given. */
  readonly strokeWidth?: number;
  /** Lengths of the strokes and gaps of a broken line. */
  readonly dash?: readonly number[];
};

export type PathStep =
  | readonly ['move' | 'line', x: number, y: number]
  | readonly ['curve', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['close'];

/** Part of a drawing, in the units of the drawing: from its top left corner, y downwards. */
export type Shape =
  | (Paint & { readonly kind: 'path'; readonly steps: readonly PathStep[]; readonly evenOdd?: boolean })
  | (Paint & {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  | {
      readonly kind: 'label';
      readonly text: string;
      readonly x: number;
      /** Height of the baseline. */
      readonly y: number;
      readonly size: number;
      readonly colour?: HexColour;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

/**
 * A drawing. Its words are read by nobody but the eye, so what it tells stands in `alternative`, and its numbers in a
 * table beside it. A drawing larger than the text area is made smaller; what reaches beyond its edges is cut off.
 */
export type FigureBlock = {
  readonly kind: 'figure';
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly align?: 'start' | 'middle' | 'end';
  readonly keepWithNext?: boolean;
};

export type KeepTogetherBlock = { readonly kind: 'keepTogether'; readonly blocks: readonly Block[] };

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FactsBlock
  | PageBreakBlock
  | AnnexBlock
  | SignatureBlock
  | FigureBlock
  | KeepTogetherBlock;

/** A character no shipped face can draw, with samples of the text in which it stood. */
export type MissingCharacter = {
  readonly codePoint: number;
  readonly character: string;
  readonly count: number;
  readonly samples: readonly string[];
};

export type RenderedDocument = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Not empty: the bytes are a preview only and the document must not be finished or sent. */
  readonly missing: readonly MissingCharacter[];
  /** Characters of annex data shown as a marked placeholder; their text is kept for search and screen readers. */
  readonly placeholders: readonly MissingCharacter[];
};
