import type { TFunction } from 'i18next';
import { filledIn } from '../../domain/wordings/template.ts';
import { AUTHORITIES, type AuthorityId } from '../../reference/authorities.ts';
import { citation } from './citation.ts';
import { de } from './de/index.ts';
import { manner as german } from './de/manner.ts';
import { en, type LetterCatalogue } from './en/index.ts';
import { manner as english } from './en/manner.ts';
import { fr } from './fr/index.ts';
import { manner as french } from './fr/manner.ts';
import { it } from './it/index.ts';
import { manner as italian } from './it/manner.ts';
import { ABOUT_LANGUAGE, type LetterLanguage } from './languages.ts';
import type { Manner } from './manner.ts';
import { mt } from './mt/index.ts';
import { manner as maltese } from './mt/manner.ts';
import { type OwnWording, wording } from './wording.ts';

export { isReviewed, type LetterLanguage, LETTER_LANGUAGES, languageFor, letterLanguage } from './languages.ts';
export type { LetterCatalogue } from './en/index.ts';
export type { OwnWording } from './wording.ts';

/** A key missing in one of them does not compile: nothing falls back to English at run time. */
export const CATALOGUES: Readonly<Record<LetterLanguage, LetterCatalogue>> = { en, mt, fr, de, it };

const MANNERS: Readonly<Record<LetterLanguage, Manner>> = {
  en: english,
  mt: maltese,
  fr: french,
  de: german,
  it: italian,
};

/** Everything a letter says in one language: its wording, its dates, its names of countries and authorities. */
export type LetterWords = {
  readonly language: LetterLanguage;
  readonly locale: string;
  readonly t: TFunction<'letters'>;
  /** `7 December 2026` */
  readonly day: (date: string) => string;
  readonly number: (value: number) => string;
  /** `EUR 12.50`, from the sum as it was typed. */
  readonly money: (amount: string, currency: string) => string;
  readonly country: (code: string) => string;
  readonly authority: (id: AuthorityId) => string;
  /** A provision of the reference tables, or several (`Art. 15(4); DPA 2018, Sch. 2 para. 16`), as the language writes it: `Artikel 17 Absatz 3 Buchstabe b DSGVO`. */
  readonly cite: (articles: string) => string;
  /** `a, b and c` */
  readonly all: (items: readonly string[]) => string;
  /** A heading begins with a capital wherever its words stand elsewhere in a sentence. */
  readonly capital: (words: string) => string;
  /** A paragraph of one's own, by its place; empty where none was written. */
  readonly own: (place: string, values: Readonly<Record<string, string>>) => string;
};

export function letterWords(language: LetterLanguage, own: OwnWording = {}): LetterWords {
  const manner = MANNERS[language];
  return {
    language,
    locale: ABOUT_LANGUAGE[language].locale,
    t: wording(language, CATALOGUES[language], manner, own),
    day: (date) => manner.day(dayOf(date)),
    number: manner.number,
    money: manner.money,
    country: (code) => manner.countries[code] ?? code,
    authority: (id) => manner.authorities[id] ?? AUTHORITIES[id].name,
    cite: (articles) =>
      articles
        .split('; ')
        .map((article) => {
          const known = citation(article);
          return known === undefined ? article : manner.cite(known);
        })
        .join('; '),
    all: manner.all,
    capital: (words) => words.charAt(0).toUpperCase() + words.slice(1),
    own: (place, values) => filledIn(own[place] ?? '', values),
  };
}

function dayOf(date: string) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}
