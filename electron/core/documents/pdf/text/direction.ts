import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

const RIGHT_TO_LEFT_SCRIPT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export type Levels = {
  /** Embedding level of every UTF-16 unit (UAX #9); odd is right to left. */
  readonly at: (index: number) => number;
  /** Level of the paragraph that holds the unit. */
  readonly baseAt: (index: number) => number;
};

const leftToRight: Levels = { at: () => 0, baseAt: () => 0 };

export const levelsOf = (text: string): Levels => {
  if (!RIGHT_TO_LEFT_SCRIPT.test(text)) return leftToRight;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  return {
    at: (index) => levels[index] ?? 0,
    baseAt: (index) => paragraphs.find(({ start, end }) => index >= start && index <= end)?.level ?? 0,
  };
};

export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;

/** Puts the parts of a line into visual order (UAX #9, rule L2). */
export const visualOrder = <Part extends { readonly level: number }>(parts: readonly Part[]): readonly Part[] => {
  const highest = parts.reduce((level, part) => Math.max(level, part.level), 0);
  let ordered = [...parts];
  for (let level = highest; level >= 1; level--) {
    const next: Part[] = [];
    let turned: Part[] = [];
    for (const part of ordered) {
      if (part.level >= level) turned.unshift(part);
      else {
        next.push(...turned, part);
        turned = [];
      }
    }
    ordered = [...next, ...turned];
  }
  return ordered;
};
