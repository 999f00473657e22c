import type { FaceId, FontStyle } from '../fonts/faces.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { Link, Run, Text } from '../model.ts';
import { cleanText } from './clean.ts';
import { levelsOf } from './direction.ts';
import type { Levels } from './direction.ts';
import type { Gaps } from './gaps.ts';

/** A stretch of text with one face, direction and run. */
export type Item = {
  readonly start: number;
  end: number;
  readonly face: FaceId;
  readonly level: number;
  readonly run: number;
  readonly link: Link | undefined;
  /** No face has these characters: one placeholder stands for them and keeps their text. */
  readonly placeholder: boolean;
};

export type Itemised = { readonly text: string; readonly items: readonly Item[]; readonly levels: Levels };

export const PLACEHOLDER = '\u25a1';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const COMBINES = /[\p{M}\u200c\u200d\p{Emoji_Modifier}]/u;
const JOINERS = /[\u200c\u200d]/;
const NEUTRAL = /^[\p{P}\p{S}\p{Z}\p{N}]$/u;

const styleOf = (run: Run, bold: boolean): FontStyle => {
  if (run.bold ?? bold) return run.italic ? 'boldItalic' : 'bold';
  return run.italic ? 'italic' : 'regular';
};

/** Characters that must share a face: graphemes where marks or joiners occur, else single code points. */
const unitsOf = (text: string): Iterable<string> =>
  COMBINES.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : text;

const codePointsOf = (unit: string): number[] =>
  Array.from(unit.replace(/[\u200c\u200d]/g, ''), (character) => character.codePointAt(0) ?? 0);

/**
 * Cuts runs of text into items. Characters that no face can draw are recorded and become placeholder items: they
 * are never dropped and never drawn as an empty box without meaning.
 */
export const itemise = (library: FontLibrary, content: Text, bold: boolean, gaps: Gaps): Itemised => {
  const runs: readonly Run[] = typeof content === 'string' ? [{ text: content }] : content;
  const cleaned = runs.map((run) => cleanText(run.text));
  const text = cleaned.join('');
  const levels = levelsOf(text);
  const items: Item[] = [];
  let last: Item | undefined;
  let index = 0;

  const append = (length: number, face: FaceId, run: number, placeholder: boolean): void => {
    const level = levels.at(index);
    if (last?.face === face && last.level === level && last.run === run && last.placeholder === placeholder) {
      last.end += length;
    } else {
      last = { start: index, end: index + length, face, level, run, link: runs[run]?.link, placeholder };
      items.push(last);
    }
    index += length;
  };

  /** Punctuation and blanks between right-to-left words stay in the face of these words. */
  const faceOf = (unit: string, codePoints: readonly number[], style: FontStyle, run: number): FaceId | null => {
    const follows = last?.run === run && levels.at(index) % 2 === 1 && NEUTRAL.test(unit) ? last.face : undefined;
    if (follows && codePoints.every((codePoint) => library.has(follows, codePoint))) return follows;
    return library.faceFor(style, codePoints);
  };

  cleaned.forEach((part, run) => {
    const style = styleOf(runs[run] ?? { text: '' }, bold);
    const first = library.mainFace(style);
    for (const unit of unitsOf(part)) {
      if (unit === '\n') {
        append(1, last?.placeholder === false ? last.face : first, run, false);
        continue;
      }
      const whole = faceOf(unit, codePointsOf(unit), style, run);
      if (whole) {
        append(unit.length, whole, run, false);
        continue;
      }
      for (const character of unit) {
        const codePoint = character.codePointAt(0) ?? 0;
        const joins = JOINERS.test(character) && last !== undefined;
        const face = joins ? (last?.face ?? null) : library.faceFor(style, [codePoint]);
        if (!face) gaps.record(codePoint, text, index);
        append(
          character.length,
          face ?? library.faceFor(style, [0x25a1]) ?? first,
          run,
          !face || (joins && last?.placeholder === true),
        );
      }
    }
  });
  return { text, items, levels };
};
