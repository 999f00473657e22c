import type { LetterCatalogue } from '../en/index.ts';

/** The mail a letter goes out with: short, since the letter says the rest. */
export const mail: LetterCatalogue['mail'] = {
  body: `Bonjour {{name}},

Veuillez trouver ci-joint notre lettre « {{title}} » (un fichier PDF, {{file}}). Notre référence est {{reference}}.

Le fichier peut être lu par les lecteurs d’écran. Si vous ne pouvez pas l’ouvrir ou préférez recevoir la lettre sur papier, répondez à ce message et nous vous aiderons.

Nous vous prions d’agréer l’expression de nos salutations distinguées.
{{sender}}`,
};
