/** Measures in points (1/72 inch), colours as sRGB. */
export type Colour = readonly [red: number, green: number, blue: number];

const colour = (hex: number): Colour => [(hex >> 16) / 255, ((hex >> 8) & 0xff) / 255, (hex & 0xff) / 255];

/** A colour as authors write it, `#rrggbb`. */
export const colourOf = (hex: string): Colour => {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a colour: ${hex}`);
  return colour(Number.parseInt(hex.slice(1), 16));
};

/** Contrast on white: ink 16.5, accent 9.3, quiet 5.9, link 7.2 (WCAG AA asks 4.5). */
export const colours = {
  ink: colour(0x16202a),
  accent: colour(0x12466f),
  quiet: colour(0x5b6670),
  link: colour(0x0b57a4),
  hairline: colour(0xc4ccd4),
  rowRule: colour(0xd5dce2),
  headFill: colour(0xe8f0f7),
  zebra: colour(0xf6f8fa),
  foldMark: colour(0x9aa5af),
  /** A placeholder for a character without a glyph; contrast 7.3. */
  placeholder: colour(0x9a3412),
} as const;

export type TypeSize = { readonly size: number; readonly lead: number };

export const millimetres = (value: number): number => (value * 72) / 25.4;

export const paper = { width: 595.28, height: 841.89 } as const;

export const margins = { top: 62, bottom: 62, left: millimetres(25), right: millimetres(20) } as const;

/** About 88 characters: longer lines are hard to follow. */
export const measure = 431;

export const body = { size: 11, lead: 15.6, after: 8 } as const;

export const headings = {
  1: { size: 15, lead: 20, before: 20, after: 8 },
  2: { size: 12, lead: 16, before: 16, after: 4 },
  3: { size: 10.5, lead: 15, before: 12, after: 3 },
} as const;

export const lists = { indent: 18, labelInset: 4, between: 2.5, after: 8 } as const;

export const tables = {
  normal: { size: 9, lead: 12.2, padX: 5, padY: 3.2 },
  compact: { size: 8, lead: 10.4, padX: 5, padY: 2.6 },
  caption: { size: 9.5, lead: 13, before: 8, after: 4 },
  after: 14,
  headRule: 0.9,
  rowRule: 0.35,
  /** A row higher than this may be divided between two pages. */
  divisibleFrom: 180,
  factLabelWidth: 150,
  /** A column narrower than this cannot be read: about nine letters. */
  narrowest: 48,
  /** A finished TBody can leave memory, so long tables have several. */
  rowsPerBody: 500,
} as const;

export const letter = {
  bar: 6,
  nameTop: 36,
  department: { size: 9.5, lead: 13 },
  contact: { size: 8, lead: 11 },
  /** The largest that fits beside and above the window is taken. */
  names: [
    { size: 17, lead: 21 },
    { size: 14, lead: 17.5 },
    { size: 11, lead: 13.8 },
    { size: 9, lead: 11 },
  ],
  returnLine: { size: 7, lead: 10, after: 5 },
  /** The largest with which the whole address shows through the window. */
  addresses: [
    { size: 10.5, lead: 14.2 },
    { size: 9.5, lead: 12.4 },
    { size: 8.5, lead: 10.8 },
    { size: 7.5, lead: 9.4 },
  ],
  logo: { top: 22, height: 44, after: 6 },
  info: { size: 9, lead: 13 },
  infoLabel: 372,
  infoValue: 446,
  signatureRoom: 34,
} as const;

export const figures = { before: 6, after: 10 } as const;

export const pagination = { size: 8, headAbove: 22, footAbove: 34, footRuleAbove: 12 } as const;
