import LineBreaker from 'linebreak';
import type { FontLibrary } from '../fonts/library.ts';
import type { Shape } from '../fonts/shape.ts';
import { visualOrder } from './direction.ts';
import { PLACEHOLDER } from './itemise.ts';
import type { Item, Itemised } from './itemise.ts';

/** A stretch of an item on one line, shaped. */
export type Piece = {
  readonly item: Item;
  /** Where it begins in the paragraph. */
  readonly start: number;
  readonly text: string;
  readonly level: number;
  readonly shape: Shape;
  readonly width: number;
};

export type Line = {
  /** From left to right. */
  readonly pieces: readonly Piece[];
  /** Without the blanks at the end. */
  readonly width: number;
  /** Width of the blanks at its end where they stand to the left of the words: a line from right to left. */
  readonly overhang: number;
  readonly rightToLeft: boolean;
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * A word and its number are read as one: no break inside "Article 15", "§ 4", "section 164A", "n° 7". In the languages of
 * the letters: English, Maltese, French, German, Italian; and "Art." of any.
 */
const BINDS_TO_NUMBER = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    [
      'art\\p{L}{0,6}\\.?',
      '§§?',
      's\\.|ss\\.|sections?|sec\\.|sezzjoni|sezione|abschnitt|absatz|abs\\.|satz|ziffer|ziff\\.|nummer|nr\\.?',
      'par\\.|paras?\\.?|paragraphs?|paragraphe|paragrafu|paragrafo|comma|lit\\.|buchst\\.|lett\\.',
      'recitals?|rec\\.|considérant|erwägungsgrund|premessa|considerando',
      'chapter|chap\\.|cap\\.|kap\\.|kapitel|kapitolu|chapitre|capo|schedule|annex|annexe|anhang|allegato|anness',
      'no\\.|nos\\.|n°|n\\.º|nº|numru|pages?|p\\.|seite|s\\.|pagina|paġna',
    ].join('|') +
    ')[ \\u00a0]$',
  'iu',
);
const SLACK = 0.01;

type Segment = { readonly start: number; readonly end: number; readonly required: boolean };

const segmentsOf = (text: string): readonly Segment[] => {
  const segments: Segment[] = [];
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const end = found.position;
    const required = found.required === true;
    const bound = !required && /^\d/.test(text.slice(end, end + 1)) && BINDS_TO_NUMBER.test(text.slice(start, end));
    if (bound) continue;
    segments.push({ start, end, required });
    start = end;
  }
  return segments;
};

/** Breaks itemised text into lines no wider than `width` (UAX #14; over-long words between graphemes). */
export const breakLines = (library: FontLibrary, source: Itemised, size: number, width: number): readonly Line[] => {
  const { text, items, levels } = source;
  const scale = size / 1000;
  const lines: Line[] = [];
  let words: Piece[] = [];
  let blanks: Piece[] = [];
  let used = 0;
  let blankWidth = 0;

  const firstItem = (start: number): number => {
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const piecesOf = (start: number, end: number): Piece[] => {
    const pieces: Piece[] = [];
    for (let index = firstItem(start); index < items.length; index++) {
      const item = items[index];
      if (!item || item.start >= end) break;
      const from = Math.max(start, item.start);
      const part = text.slice(from, Math.min(end, item.end)).replaceAll('\n', ' ');
      const shape = library.shape(item.face, item.placeholder ? PLACEHOLDER : part, item.level % 2 === 1);
      pieces.push({ item, start: from, text: part, level: item.level, shape, width: shape.width * scale });
    }
    return pieces;
  };

  const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.width, 0);

  const endLine = (at: number): void => {
    const base = levels.baseAt(Math.max(0, at - 1));
    // Blanks at the end of a line take the paragraph's direction (UAX #9, rule L1).
    const trailing = blanks.map((piece) => ({ ...piece, level: base }));
    const rightToLeft = base % 2 === 1;
    const pieces = visualOrder([...words, ...trailing]);
    lines.push({ pieces, width: used, overhang: rightToLeft ? blankWidth : 0, rightToLeft });
    words = [];
    blanks = [];
    used = 0;
    blankWidth = 0;
  };

  const addWord = (pieces: readonly Piece[]): void => {
    words.push(...blanks, ...pieces);
    used += blankWidth + widthOf(pieces);
    blanks = [];
    blankWidth = 0;
  };

  const addLongWord = (start: number, end: number): void => {
    let from = start;
    let reach = 0;
    for (const { segment, index } of graphemes.segment(text.slice(start, end))) {
      const at = start + index;
      const grapheme = widthOf(piecesOf(at, at + segment.length));
      if (reach + grapheme > width && at > from) {
        addWord(piecesOf(from, at));
        endLine(at);
        from = at;
        reach = 0;
      }
      reach += grapheme;
    }
    addWord(piecesOf(from, end));
  };

  for (const { start, end, required } of segmentsOf(text)) {
    const wordEnd = start + text.slice(start, end).trimEnd().length;
    if (wordEnd > start) {
      const word = piecesOf(start, wordEnd);
      const wordWidth = widthOf(word);
      if (words.length > 0 && used + blankWidth + wordWidth > width + SLACK) endLine(start);
      if (wordWidth > width + SLACK) addLongWord(start, wordEnd);
      else addWord(word);
    }
    if (end > wordEnd) {
      const gap = piecesOf(wordEnd, end);
      blanks.push(...gap);
      blankWidth += widthOf(gap);
    }
    if (required && end < text.length) endLine(end);
  }
  if (words.length > 0) endLine(text.length);
  return lines;
};
