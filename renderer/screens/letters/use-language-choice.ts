import { useState } from 'react';
import type { Unreviewed } from '../../../shared/contract/core/letter-language.ts';
import { isReviewed, type LetterLanguage } from '../../../shared/i18n/letters/languages.ts';

/** The language chosen for one letter, and whether it is known that its wording is unreviewed. */
export type LanguageChoice = {
  readonly language: LetterLanguage;
  readonly choose: (language: LetterLanguage) => void;
  readonly known: boolean;
  readonly setKnown: (known: boolean) => void;
  /** A letter in wording nobody reviewed waits for this. */
  readonly ready: boolean;
  /** What writing such a letter is told. */
  readonly told: { readonly language: LetterLanguage; readonly unreviewed?: Unreviewed };
};

/** What was confirmed for one language says nothing of another. With `onChoose` the choice is kept elsewhere. */
export function useLanguageChoice(
  proposed: LetterLanguage,
  onChoose?: (language: LetterLanguage) => void,
): LanguageChoice {
  const [chosen, setChosen] = useState<LetterLanguage>();
  const [knownOf, setKnownOf] = useState<LetterLanguage>();
  const language = onChoose === undefined ? (chosen ?? proposed) : proposed;
  const reviewed = isReviewed(language);
  const known = !reviewed && knownOf === language;
  return {
    language,
    choose: onChoose ?? setChosen,
    known,
    setKnown: (yes) => {
      setKnownOf(yes ? language : undefined);
    },
    ready: reviewed || known,
    told: { language, ...(known && { unreviewed: 'confirmed' }) },
  };
}
