import { plain } from '../../../shared/domain/search/fold.ts';
import { wordsOf } from '../../../shared/domain/search/found.ts';

/** What is indexed beside a text: the same in plain letters, where that is another text. The tokenizer does the rest. */
export function inPlainLetters(text: string): string {
  const letters = plain(text);
  return letters === text ? '' : letters;
}

/** What FTS is asked for each typed word: it must begin a word of the record. Quoting keeps operators mere text. */
export const prefixesOf = (typed: string): string[] => wordsOf(typed).map((word) => `"${word}"*`);
