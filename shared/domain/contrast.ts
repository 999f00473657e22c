/** WCAG 2.2, 1.4.3: what text needs against its ground. */
export const LEAST_CONTRAST = 4.5;

/** How much a colour `#rrggbb` stands out from white: 1 for white itself, 21 for black. */
export const contrastOnWhite = (hex: string): number => 1.05 / (luminance(hex) + 0.05);

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
