/** The languages people are answered in. Each has exactly the words English has. */
export const LETTER_LANGUAGES = ['en', 'mt', 'fr', 'de', 'it'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

type About = {
  /** What the document says of its language. */
  readonly locale: string;
  /** Whether a speaker who knows the law has read the wording. Where none has, a letter is finished only knowingly. */
  readonly reviewedBySpeaker: boolean;
};

export const ABOUT_LANGUAGE: Readonly<Record<LetterLanguage, About>> = {
  en: { locale: 'en-GB', reviewedBySpeaker: true },
  mt: { locale: 'mt', reviewedBySpeaker: false },
  fr: { locale: 'fr', reviewedBySpeaker: false },
  de: { locale: 'de', reviewedBySpeaker: false },
  it: { locale: 'it', reviewedBySpeaker: false },
};

const isLetterLanguage = (code: string): code is LetterLanguage => LETTER_LANGUAGES.some((one) => one === code);

/** The language asked for (`fr`, `fr-BE`), where there are letters in it. */
export function letterLanguage(asked: string): LetterLanguage | undefined {
  const [code = ''] = asked.split('-');
  return isLetterLanguage(code) ? code : undefined;
}

/** The one a person is written to in: what they asked for, else English. */
export const languageFor = (asked: string): LetterLanguage => letterLanguage(asked) ?? 'en';

export const isReviewed = (language: LetterLanguage): boolean => ABOUT_LANGUAGE[language].reviewedBySpeaker;
