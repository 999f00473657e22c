import type { LetterCatalogue } from '../en/index.ts';

/** Art. 19: those who received the data hear what became of them. */
export const recipient: LetterCatalogue['recipient'] = {
  title: 'Avviż skont l-Artikolu 19, {{reference}}',
  heading: 'Inbidlet data personali li żvelajna lilkom',
  salutation: 'Sinjuri,',
  lead: {
    rectification:
      'Żvelajna lilkom data personali dwar il-persuna msemmija hawn taħt. Issa rrettifikajnieha fuq talba ta’ dik il-persuna, u rridu ngħarrfukom b’dan (Artikolu 19).',
    erasure:
      'Żvelajna lilkom data personali dwar il-persuna msemmija hawn taħt. Issa ħassarnieha fuq talba ta’ dik il-persuna, u rridu ngħarrfukom b’dan (Artikolu 19).',
    restriction:
      'Żvelajna lilkom data personali dwar il-persuna msemmija hawn taħt. Issa rrestrinġejna l-ipproċessar tagħha fuq talba ta’ dik il-persuna, u rridu ngħarrfukom b’dan (Artikolu 19).',
  },
  leadPart: {
    rectification:
      'Żvelajna lilkom data personali dwar il-persuna msemmija hawn taħt. Issa rrettifikajna parti minnha fuq talba ta’ dik il-persuna, u rridu ngħarrfukom b’dan (Artikolu 19).',
    erasure:
      'Żvelajna lilkom data personali dwar il-persuna msemmija hawn taħt. Issa ħassarna parti minnha fuq talba ta’ dik il-persuna, u rridu ngħarrfukom b’dan (Artikolu 19).',
    restriction:
      'Żvelajna lilkom data personali dwar il-persuna msemmija hawn taħt. Issa rrestrinġejna l-ipproċessar ta’ parti minnha fuq talba ta’ dik il-persuna, u rridu ngħarrfukom b’dan (Artikolu 19).',
  },
  facts: {
    summary: 'Lil min u x’jikkonċerna',
    person: 'Persuna',
    known: 'Magħrufa minnkom jew minna bħala',
    what: 'X’jikkonċerna',
    on: 'Data tat-twettiq',
  },
  ask: {
    heading: 'X’qed nitolbukom',
    rectification: 'Jekk jogħġobkom irrettifikaw bl-istess mod id-data li rċevejtu mingħandna.',
    erasure:
      'Jekk jogħġobkom iċċekkjaw jekk għandkomx tħassru wkoll id-data li rċevejtu mingħandna, u kull kopja jew link.',
    restriction:
      'Jekk jogħġobkom iċċekkjaw jekk għandkomx tirrestrinġu wkoll l-ipproċessar tad-data li rċevejtu mingħandna.',
    onward: 'Jekk għaddejtu d-data, jekk jogħġobkom għarrfu lil dawk li rċevewha mingħandkom.',
  },
  instruct: {
    rectification:
      'Intom tipproċessaw din id-data f’isimna. Nagħtukom struzzjoni biex tirrettifikawha bl-istess mod (Artikolu 28(3)(a)).',
    erasure:
      'Intom tipproċessaw din id-data f’isimna. Nagħtukom struzzjoni biex tħassruha, bil-kopji kollha (Artikolu 28(3)(a)).',
    restriction:
      'Intom tipproċessaw din id-data f’isimna. Nagħtukom struzzjoni biex taħżnuha u ma tagħmlu xejn ieħor biha sakemm ngħidulkom mod ieħor (Artikolu 28(3)(a)).',
    onward: 'Jekk għaddejtu d-data lil proċessur ieħor, jekk jogħġobkom araw li jagħmel l-istess.',
  },
  confirm: 'Jekk jogħġobkom ikkonfermaw bil-miktub lil {{contact}} x’għamiltu. Semmu n-numru {{reference}}.',
  onlyForThis: 'Jekk jogħġobkom tużawx id-dettalji f’din l-ittra għal xejn ieħor.',
};
