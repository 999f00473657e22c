/** The languages people are answered in. Each has exactly the words English has. */
export const LETTER_LANGUAGES = ['en'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

type About = {
  /** What the document says of its language, and how its dates read. */
  readonly locale: string;
};

export const ABOUT_LANGUAGE: Readonly<Record<LetterLanguage, About>> = {
  en: { locale: 'en-GB' },
};

const isLetterLanguage = (code: string): code is LetterLanguage => LETTER_LANGUAGES.some((one) => one === code);

/** The language asked for (`fr`, `fr-BE`), where there are letters in it. */
export function letterLanguage(asked: string): LetterLanguage | undefined {
  const [code = ''] = asked.split('-');
  return isLetterLanguage(code) ? code : undefined;
}

/** The one a person is written to in: what they asked for, else English. */
export const languageFor = (asked: string): LetterLanguage => letterLanguage(asked) ?? 'en';
