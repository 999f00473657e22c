import type { LetterCatalogue } from '../en/index.ts';

/** Art. 34: what people are told of a breach that puts them at high risk, in clear and plain language. */
export const breachNotice: LetterCatalogue['breachNotice'] = {
  title: 'Avviż ta’ ksur ta’ data personali, {{reference}}',
  heading: 'Ġrat xi ħaġa lid-data personali tiegħek',
  salutation: 'Sinjuri,',
  to: { persons: 'Lill-persuni kkonċernati', public: 'Avviż pubbliku lill-persuni kollha kkonċernati' },
  lead: {
    persons:
      'Seħħ ksur tas-sigurtà ta’ data personali li nżommu dwarek. Qed ngħarrfuk biex tkun tista’ tipproteġi lilek innifsek (Artikolu 34). Jiddispjaċina li ġara dan.',
    public:
      'Seħħ ksur tas-sigurtà ta’ data personali li nżommu. Li niktbu lil kull persuna kkonċernata jinvolvi sforz sproporzjonat, u għalhekk qed ngħarrfuk b’dan il-mod (Artikolu 34(3)(c)). Jiddispjaċina li ġara dan.',
  },
  happened: {
    heading: 'X’ġara',
    aware: 'Ilna nafu b’dan minn {{date}}.',
  },
  data: {
    heading: 'Liema data hija kkonċernata',
  },
  consequences: {
    heading: 'X’jista’ jfisser dan għalik',
  },
  measures: {
    heading: 'X’għamilna u x’se nagħmlu',
    authority: 'Innotifikajna l-ksur lill-awtorità superviżorja fi {{date}}: {{authority}}.',
  },
  advice: {
    heading: 'X’tista’ tagħmel int',
  },
  contact: {
    heading: 'Lil min tista’ tistaqsi',
    officer: 'L-Uffiċjal tagħna għall-Protezzjoni tad-Data jwieġeb il-mistoqsijiet tiegħek: {{contact}}.',
    office: 'Inwieġbu l-mistoqsijiet tiegħek: {{contact}}.',
    reference: 'Jekk jogħġbok semmi n-numru {{reference}}.',
  },
};
