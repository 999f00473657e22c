import type { LetterCatalogue } from '../en/index.ts';

/** Art. 18(3): the person hears of it before a restriction is lifted. */
export const lifting: LetterCatalogue['lifting'] = {
  title: 'Avant de lever la limitation, {{reference}}',
  heading: 'Nous allons lever la limitation du traitement de vos données',
  since: 'Le {{date}}, nous avons limité à votre demande le traitement de vos données.',
  on: 'Nous lèverons cette limitation le {{date}}. Nous vous en informons avant de le faire (article 18, paragraphe 3).',
  why: 'Pourquoi nous la levons',
  after: {
    heading: 'Ce que cela signifie pour vous',
    again: 'À partir de ce jour, nous traitons de nouveau ces données.',
    against: 'Si vous n’êtes pas d’accord, veuillez écrire à {{contact}} avant ce jour et nous dire pourquoi.',
    rights:
      'Vos autres droits restent inchangés : vous pouvez par exemple vous opposer au traitement (article 21) ou nous demander d’effacer les données (article 17).',
  },
};
