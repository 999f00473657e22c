import { z } from 'zod';
import { LETTER_LANGUAGES } from '../../i18n/letters/languages.ts';

export const LetterLanguage = z.enum(LETTER_LANGUAGES);

/** The language of a letter; without one it is that of the answer asked for, else English. */
export const inLanguage = { language: LetterLanguage.optional() };

/** Wording no speaker has reviewed goes out only with this; the journal keeps it. */
export const knowingly = { unreviewed: z.literal('confirmed').optional() };
export type Unreviewed = 'confirmed' | undefined;
