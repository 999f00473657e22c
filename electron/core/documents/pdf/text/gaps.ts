import type { MissingCharacter } from '../model.ts';

const SAMPLES_KEPT = 5;
const SAMPLE_REACH = 30;

type Entry = { count: number; readonly samples: Set<string> };

/** Characters without a glyph, counted by code point, with the surroundings in which they stood. */
export class Gaps {
  readonly #entries = new Map<number, Entry>();

  record(codePoint: number, text: string, index: number): void {
    const entry = this.#entries.get(codePoint) ?? { count: 0, samples: new Set<string>() };
    this.#entries.set(codePoint, entry);
    entry.count += 1;
    if (entry.samples.size >= SAMPLES_KEPT) return;
    entry.samples.add(
      text
        .slice(Math.max(0, index - SAMPLE_REACH), index + SAMPLE_REACH)
        .toWellFormed()
        .trim(),
    );
  }

  list(): readonly MissingCharacter[] {
    return [...this.#entries]
      .sort(([left], [right]) => left - right)
      .map(([codePoint, { count, samples }]) => ({
        codePoint,
        character: String.fromCodePoint(codePoint),
        count,
        samples: [...samples],
      }));
  }
}
