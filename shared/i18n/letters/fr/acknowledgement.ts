import type { LetterCatalogue } from '../en/index.ts';

/** The first letter of a case: that the request is here, what it is understood as, and until when it is answered. */
export const acknowledgement: LetterCatalogue['acknowledgement'] = {
  title: 'Votre demande {{reference}} nous est parvenue',
  heading: 'Nous avons reçu votre demande',
  received: 'Votre demande nous est parvenue le {{date}} {{channel}}. Elle porte le numéro {{reference}}.',
  understood: 'Nous comprenons que vous demandez :',
  wrong: 'Si nous vous avons mal compris, veuillez nous le dire.',
  answer: {
    heading: 'Quand vous aurez notre réponse',
    by: 'Nous répondons dès que possible, et au plus tard le {{date}} ({{article}}).',
    byFor: '{{rights}} : au plus tard le {{date}} ({{article}})',
    several: 'Nous répondons dès que possible, et au plus tard aux dates suivantes :',
    noDate: 'Nous répondons dans les meilleurs délais.',
    free: 'Notre réponse est gratuite.',
    moves:
      'En droit britannique, cette date est reportée si nous devons attendre votre réponse à la question ci-dessus.',
    nothingToDo: 'Vous n’avez rien d’autre à faire.',
    articles: {
      EU_GDPR: 'article 12, paragraphe 3, du RGPD',
      UK_GDPR: 'article 12, paragraphe 3, et article 12A du RGPD britannique',
    },
  },
  question: {
    heading: 'Nous avons besoin d’une chose de votre part',
    identity: 'Nous devons nous assurer de votre identité',
    clarification: 'Nous devons savoir ce que vous souhaitez',
  },
  handling: {
    heading: 'Ce que deviennent les données de votre demande',
    use: 'Nous utilisons ce que vous nous envoyez pour vous répondre et pour pouvoir démontrer que nous l’avons fait. La loi nous oblige à l’un et à l’autre (article 5, paragraphe 2, article 6, paragraphe 1, point c), et article 12).',
    keeping: 'Conservation : {{keeping}}',
    rights:
      'Vos droits en matière de protection des données s’appliquent aussi à ce dossier. Vous pouvez également introduire une réclamation auprès d’une autorité de contrôle : {{authorities}}.',
  },
  contact: {
    heading: 'Si vous avez une question',
    write: 'Veuillez écrire à {{contact}} en indiquant le numéro {{reference}}.',
  },
};
