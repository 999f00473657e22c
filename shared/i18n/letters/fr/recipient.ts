import type { LetterCatalogue } from '../en/index.ts';

/** Art. 19: those who received the data hear what became of them. */
export const recipient: LetterCatalogue['recipient'] = {
  title: 'Notification au titre de l’article 19, {{reference}}',
  heading: 'Des données à caractère personnel que nous vous avons communiquées ont changé',
  salutation: 'Madame, Monsieur,',
  lead: {
    rectification:
      'Nous vous avons communiqué des données à caractère personnel de la personne désignée ci-dessous. Nous les avons à présent rectifiées à la demande de cette personne et devons vous le notifier (article 19).',
    erasure:
      'Nous vous avons communiqué des données à caractère personnel de la personne désignée ci-dessous. Nous les avons à présent effacées à la demande de cette personne et devons vous le notifier (article 19).',
    restriction:
      'Nous vous avons communiqué des données à caractère personnel de la personne désignée ci-dessous. Nous en avons à présent limité le traitement à la demande de cette personne et devons vous le notifier (article 19).',
  },
  leadPart: {
    rectification:
      'Nous vous avons communiqué des données à caractère personnel de la personne désignée ci-dessous. Nous en avons à présent rectifié une partie à la demande de cette personne et devons vous le notifier (article 19).',
    erasure:
      'Nous vous avons communiqué des données à caractère personnel de la personne désignée ci-dessous. Nous en avons à présent effacé une partie à la demande de cette personne et devons vous le notifier (article 19).',
    restriction:
      'Nous vous avons communiqué des données à caractère personnel de la personne désignée ci-dessous. Nous avons à présent limité le traitement d’une partie d’entre elles à la demande de cette personne et devons vous le notifier (article 19).',
  },
  facts: {
    summary: 'La personne et l’objet de la notification',
    person: 'Personne',
    known: 'Connue de vous ou de nous sous',
    what: 'Objet',
    on: 'Fait le',
  },
  ask: {
    heading: 'Ce que nous vous demandons',
    rectification: 'Veuillez rectifier de la même manière les données que vous avez reçues de nous.',
    erasure:
      'Veuillez vérifier si vous devez vous aussi effacer les données que vous avez reçues de nous, ainsi que toute copie et tout lien.',
    restriction:
      'Veuillez vérifier si vous devez vous aussi limiter le traitement des données que vous avez reçues de nous.',
    onward: 'Si vous avez transmis les données, veuillez en informer ceux qui les ont reçues de vous.',
  },
  instruct: {
    rectification:
      'Vous traitez ces données pour notre compte. Nous vous donnons instruction de les rectifier de la même manière (article 28, paragraphe 3, point a)).',
    erasure:
      'Vous traitez ces données pour notre compte. Nous vous donnons instruction de les effacer, avec toutes leurs copies (article 28, paragraphe 3, point a)).',
    restriction:
      'Vous traitez ces données pour notre compte. Nous vous donnons instruction de les conserver et de n’en rien faire d’autre jusqu’à nouvel avis de notre part (article 28, paragraphe 3, point a)).',
    onward:
      'Si vous avez transmis les données à un autre sous-traitant, veuillez veiller à ce qu’il procède de la même manière.',
  },
  confirm: 'Veuillez confirmer par écrit à {{contact}} ce que vous avez fait, en indiquant le numéro {{reference}}.',
  onlyForThis: 'Veuillez n’utiliser les indications de la présente lettre à aucune autre fin.',
};
