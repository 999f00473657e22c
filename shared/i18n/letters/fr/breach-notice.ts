import type { LetterCatalogue } from '../en/index.ts';

/** Art. 34: what people are told of a breach that puts them at high risk, in clear and plain language. */
export const breachNotice: LetterCatalogue['breachNotice'] = {
  title: 'Communication d’une violation de données à caractère personnel, {{reference}}',
  heading: 'Un incident a touché vos données à caractère personnel',
  salutation: 'Madame, Monsieur,',
  to: { persons: 'Aux personnes concernées', public: 'Communication publique à toutes les personnes concernées' },
  lead: {
    persons:
      'Une violation de la sécurité de données à caractère personnel que nous détenons vous concernant s’est produite. Nous vous en informons afin que vous puissiez vous protéger (article 34). Nous regrettons que cela soit arrivé.',
    public:
      'Une violation de la sécurité de données à caractère personnel que nous détenons s’est produite. Écrire à toutes les personnes concernées exigerait des efforts disproportionnés ; nous vous informons donc de cette manière (article 34, paragraphe 3, point c)). Nous regrettons que cela soit arrivé.',
  },
  happened: {
    heading: 'Ce qui s’est passé',
    aware: 'Nous en avons connaissance depuis le {{date}}.',
  },
  data: {
    heading: 'Quelles données sont concernées',
  },
  consequences: {
    heading: 'Ce que cela peut signifier pour vous',
  },
  measures: {
    heading: 'Ce que nous avons fait et allons faire',
    authority: 'Nous avons notifié la violation le {{date}} à l’autorité de contrôle : {{authority}}.',
  },
  advice: {
    heading: 'Ce que vous pouvez faire vous-même',
  },
  contact: {
    heading: 'À qui vous adresser',
    officer: 'Notre délégué(e) à la protection des données répond à vos questions : {{contact}}.',
    office: 'Nous répondons à vos questions : {{contact}}.',
    reference: 'Veuillez indiquer le numéro {{reference}}.',
  },
};
