/** Letters Unicode does not take apart into a plain letter and its mark, with what people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ħ: 'h',
  Ħ: 'h',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ŧ: 't',
  Ŧ: 't',
  ı: 'i',
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  þ: 'th',
  Þ: 'th',
};

export const PLAIN_LETTERS: readonly (readonly [string, string])[] = Object.entries(PLAIN);

const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** The same text with such letters in plain ones; marks that Unicode takes apart stay. */
export const plain = (text: string): string => text.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);

/** How a text is compared: without marks, without case, "Ħaż-Żebbuġ" as "haz-zebbug". */
export const fold = (text: string): string => plain(text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();

/** What sorts texts as people count: folded, and "PA-9" before "PA-10". */
export const sortKey = (text: string): string => fold(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
