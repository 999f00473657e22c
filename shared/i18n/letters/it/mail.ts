import type { LetterCatalogue } from '../en/index.ts';

/** The mail a letter goes out with: short, since the letter says the rest. */
export const mail: LetterCatalogue['mail'] = {
  body: `Gentile {{name}},

in allegato trova la nostra lettera «{{title}}» (un file PDF, {{file}}). Il nostro riferimento è {{reference}}.

Il file può essere letto dagli screen reader. Se non riesce ad aprirlo o preferisce ricevere la lettera su carta, risponda a questo messaggio e La aiuteremo.

Distinti saluti
{{sender}}`,
};
