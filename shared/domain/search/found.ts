import { fold } from './fold.ts';

/** Where something stands in a text: from its first character to the one after its last. */
export type Range = readonly [start: number, end: number];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words somebody typed, folded; at most eight count. */
export const wordsOf = (typed: string): readonly string[] => (fold(typed).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);

/** Where words of a text begin as one of the typed words does. */
export function found(text: string, words: readonly string[]): Range[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Range[] => {
    const folded = fold(word);
    const longest = Math.max(0, ...words.filter((typed) => folded.startsWith(typed)).map((typed) => typed.length));
    return longest === 0 ? [] : [[index, index + beginning(word, longest)]];
  });
}

/** How many characters of a word make the first `length` of the folded one. */
function beginning(word: string, length: number): number {
  let taken = 0;
  for (const letter of word) {
    if (fold(word.slice(0, taken)).length >= length) break;
    taken += letter.length;
  }
  return taken;
}

const BEFORE = 40;
const LONGEST = 140;

export type Passage = { readonly text: string; readonly ranges: Range[] };

/** The part of a text around the first word found, cut between words. */
export function passage(text: string, words: readonly string[]): Passage {
  const [first] = found(text, words);
  const from = first === undefined || first[0] <= BEFORE ? 0 : afterSpace(text, first[0] - BEFORE, first[0]);
  const to = text.length <= from + LONGEST ? text.length : beforeSpace(text, from + LONGEST);
  const cut = `${from === 0 ? '' : '…'}${text.slice(from, to)}${to === text.length ? '' : '…'}`.replace(/\s/g, ' ');
  return { text: cut, ranges: found(cut, words) };
}

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space === -1 ? limit : from + space + 1;
}

function beforeSpace(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > to - 30 ? space : to;
}
