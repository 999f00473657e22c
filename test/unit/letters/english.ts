import { CATALOGUES, type LetterLanguage } from '../../../shared/i18n/letters/index.ts';

/** Every text of a catalogue by its key. */
export function textsOf(node: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [[at, value]];
      return typeof value === 'object' && value !== null ? [...textsOf(value, at)] : [];
    }),
  );
}

/** Names that stay English everywhere: an Act, an authority, an institution of the United Kingdom, a format. */
const NAMES =
  /Data Protection Act|Information Commissioner(?:[’']s Office)?|Bank of England|Principal Reporter|children[’']s hearing|parental orders?|legal professional privilege|UK Addendum|JSON Schema|Office of the Information and Data Protection Commissioner/g;

const wordsIn = (text: string): string[] =>
  text
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(NAMES, ' ')
    .match(/(?<![\p{L}’'-])\p{L}{3,}(?![\p{L}’'])/gu) ?? [];

/** Small English words no other language of the letters has; they give an English sentence away. */
const ENGLISH =
  'the and you your that this with which have has been from not are was were will would can may must what when where who why how about their they our for'.split(
    ' ',
  );
const ownWords = (language: LetterLanguage): ReadonlySet<string> =>
  new Set([...textsOf(CATALOGUES[language]).values()].flatMap(wordsIn).map((word) => word.toLowerCase()));

const SOURCE = ownWords('en');
const SMALL: ReadonlySet<string> = new Set(ENGLISH);
/** Small words another language has as well. */
const SHARED: Readonly<Record<Exclude<LetterLanguage, 'en'>, readonly string[]>> = {
  de: ['was', 'will'],
  fr: [],
  it: [],
  mt: [],
};

/** English words in a text that is said to be in another language. */
export function englishLeft(language: Exclude<LetterLanguage, 'en'>, text: string): string[] {
  const shared = new Set(SHARED[language]);
  const own = ownWords(language);
  const left = wordsIn(text)
    .map((word) => word.toLowerCase())
    .filter((word) => !shared.has(word) && (SMALL.has(word) || (SOURCE.has(word) && !own.has(word))));
  return [...new Set(left)];
}
