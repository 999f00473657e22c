import { createInstance, type TFunction } from 'i18next';
import { longDate } from '../../domain/dates.ts';
import { filledIn } from '../../domain/wordings/template.ts';
import { AUTHORITIES, type AuthorityId } from '../../reference/authorities.ts';
import { en, type LetterCatalogue } from './en/index.ts';
import { ABOUT_LANGUAGE, type LetterLanguage } from './languages.ts';

export { type LetterLanguage, LETTER_LANGUAGES, languageFor, letterLanguage } from './languages.ts';
export type { LetterCatalogue } from './en/index.ts';

export const CATALOGUES: Readonly<Record<LetterLanguage, LetterCatalogue>> = { en };

/** Everything a letter says in one language: its wording, its dates, its names of countries and authorities. */
export type LetterWords = {
  readonly language: LetterLanguage;
  readonly locale: string;
  readonly t: TFunction<'letters'>;
  /** `7 December 2026` */
  readonly day: (date: string) => string;
  readonly country: (code: string) => string;
  readonly authority: (id: AuthorityId) => string;
  /** `a, b and c` */
  readonly all: (items: readonly string[]) => string;
  /** A heading begins with a capital wherever its words stand elsewhere in a sentence. */
  readonly capital: (words: string) => string;
  /** A paragraph of one's own, by its place; empty where none was written. */
  readonly own: (place: string, values: Readonly<Record<string, string>>) => string;
};

/** Words of our own in place of the built-in ones, by key: `letters.question.why`. */
export type OwnWording = Readonly<Record<string, string>>;

export function letterWords(language: LetterLanguage, own: OwnWording = {}): LetterWords {
  const { locale } = ABOUT_LANGUAGE[language];
  const regions = new Intl.DisplayNames([locale], { type: 'region' });
  const joining = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  return {
    language,
    locale,
    t: wording(language, own),
    day: (date) => longDate(date, locale),
    country: (code) => regions.of(code) ?? code,
    authority: (id) => AUTHORITIES[id].name,
    all: (items) => joining.format(items),
    capital: (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1),
    own: (place, values) => filledIn(own[place] ?? '', values),
  };
}

/**
 * Words with named variables; a document is no markup, so nothing is escaped. Own wordings are typed by people: no text may
 * refer to another, so what would begin a reference is a character nobody can type.
 */
function wording(language: LetterLanguage, own: OwnWording): TFunction<'letters'> {
  const words = createInstance();
  void words.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'letters',
    ns: ['letters'],
    // A copy: own words are put into it, and the built-in ones stay what they are.
    resources: { [language]: { letters: copyOf(CATALOGUES[language]) } },
    interpolation: { escapeValue: false, nestingPrefix: '\u0000' },
    // Else a wording that was left empty would read as its key.
    ignoreJSONStructure: false,
    initAsync: false,
  });
  for (const [key, text] of Object.entries(own)) words.addResource(language, 'letters', key, text);
  return words.getFixedT(language, 'letters');
}

type Tree = { readonly [name: string]: string | Tree };

const copyOf = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([name, node]) => [name, typeof node === 'string' ? node : copyOf(node)]),
  );
