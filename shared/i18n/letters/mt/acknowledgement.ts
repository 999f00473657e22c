import type { LetterCatalogue } from '../en/index.ts';

/** The first letter of a case: that the request is here, what it is understood as, and until when it is answered. */
export const acknowledgement: LetterCatalogue['acknowledgement'] = {
  title: 'It-talba tiegħek {{reference}} waslet għandna',
  heading: 'Irċevejna t-talba tiegħek',
  received: 'It-talba tiegħek waslet għandna fi {{date}} {{channel}}. In-numru tagħha huwa {{reference}}.',
  understood: 'Nifhmu li qed titlob dan li ġej:',
  wrong: 'Jekk fhimniek ħażin, jekk jogħġbok għidilna.',
  answer: {
    heading: 'Meta jkollok it-tweġiba tagħna',
    by: 'Inwieġbu mill-aktar fis possibbli, u mhux aktar tard minn {{date}} ({{article}}).',
    byFor: '{{rights}}: mhux aktar tard minn {{date}} ({{article}})',
    several: 'Inwieġbu mill-aktar fis possibbli, u mhux aktar tard minn dawn id-dati:',
    noDate: 'Inwieġbu mingħajr dewmien żejjed.',
    free: 'It-tweġiba tagħna ma tiswielek xejn.',
    moves:
      'Skont il-liġi tar-Renju Unit, din id-data timxi jekk ikollna nistennew it-tweġiba tiegħek għall-mistoqsija ta’ hawn fuq.',
    nothingToDo: 'M’għandek tagħmel xejn aktar.',
    articles: {
      EU_GDPR: 'Artikolu 12(3) tal-GDPR',
      UK_GDPR: 'Artikoli 12(3) u 12A tal-GDPR tar-Renju Unit',
    },
  },
  question: {
    heading: 'Neħtieġu ħaġa waħda mingħandek',
    identity: 'Jeħtieġ inkunu ċerti li t-talba ġejja mingħandek',
    clarification: 'Jeħtieġ inkunu nafu xi trid tgħid',
  },
  handling: {
    heading: 'X’isir mid-data tat-talba tiegħek',
    use: 'Nużaw dak li tibgħatilna biex inwiġbuk u biex inkunu nistgħu nuru li għamilna dan. Il-liġi tobbligana nagħmlu t-tnejn (Artikolu 5(2), Artikolu 6(1)(c) u Artikolu 12).',
    keeping: 'Ħażna: {{keeping}}',
    rights:
      'Id-drittijiet tiegħek dwar il-protezzjoni tad-data japplikaw ukoll għal dan il-fajl. Tista’ wkoll tressaq ilment ma’ awtorità superviżorja: {{authorities}}.',
  },
  contact: {
    heading: 'Jekk għandek mistoqsija',
    write: 'Jekk jogħġbok ikteb lil {{contact}} u semmi n-numru {{reference}}.',
  },
};
