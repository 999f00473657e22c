import type { LetterCatalogue } from '../en/index.ts';

/** A complaint made to us is here: section 164A(3) DPA 2018, and the same courtesy elsewhere. */
export const complaintReceipt: LetterCatalogue['complaintReceipt'] = {
  title: 'L-ilment tiegħek {{reference}} wasal għandna',
  heading: 'Irċevejna l-ilment tiegħek',
  infoDate: 'Ilment',
  received: 'L-ilment tiegħek wasal għandna fi {{date}} {{channel}}. In-numru tiegħu huwa {{reference}}.',
  about: 'Nifhmu li huwa dwar: {{subject}}.',
  wrong:
    'Jekk fhimniek ħażin, jew jekk trid iżżid xi ħaġa, jekk jogħġbok ikteb lil {{contact}} u semmi n-numru {{reference}}.',
  next: {
    heading: 'X’jiġri issa',
    uk: 'Neżaminaw l-ilment tiegħek mingħajr dewmien żejjed, nagħmlu l-inkjesti li jkun hemm bżonn u ngħarrfuk kif sejjer. Imbagħad ngħarrfuk bl-eżitu, mingħajr dewmien żejjed (taqsima 164A tad-Data Protection Act 2018).',
    eu: 'Neżaminaw l-ilment tiegħek, nagħmlu l-inkjesti li jkun hemm bżonn u ngħarrfuk kif sejjer. Imbagħad ngħarrfuk bl-eżitu, bir-raġunijiet tagħna.',
    handler: 'L-ilment tiegħek huwa f’idejn {{handler}}.',
    free: 'Dan ma jiswielek xejn.',
  },
  handling: {
    heading: 'X’isir mid-data tal-ilment tiegħek',
    use: 'Nużaw dak li tibgħatilna biex nittrattaw l-ilment tiegħek u biex inkunu nistgħu nuru kif għamilna dan (Artikolu 5(2)).',
  },
  elsewhere: {
    heading: 'Fejn tista’ tressaq ilment ukoll',
    eu: 'M’għandekx għalfejn tistenna lilna. Tista’ tressaq ilment ma’ awtorità superviżorja, b’mod partikolari fejn tgħix, fejn taħdem jew fejn seħħ l-allegat ksur (Artikolu 77):',
    uk: 'Tista’ tressaq ilment ukoll quddiem l-Information Commissioner (taqsima 165 tad-Data Protection Act 2018):',
  },
};
