import type { LetterCatalogue } from '../en/index.ts';

/** What an access report adds to its frame: this request itself, what is withheld, the list of annexes. */
export const access: LetterCatalogue['access'] = {
  concerns: '{{text}} Dan jikkonċerna: {{activities}}.',
  former: '{{recipient}}, sa {{date}}',
  formerNoDate: '{{recipient}}, fil-passat',
  ukSearch:
    'Għamilna tfittxija raġonevoli u proporzjonata għad-data tiegħek (Artikolu 15(1A) tal-GDPR tar-Renju Unit).',
  handling: {
    heading: 'It-talba tiegħek stess',
    lead: 'Din id-data dwarek għandna għax ktibtilna int.',
    request_one:
      'Inżommu t-talba tiegħek, it-tweġiba tagħna u rekord ta’ dak li għamilna, biex nissodisfaw id-dmir tagħna li nwiġbuk u biex inkunu nistgħu nuruh (obbligu legali, Artikolu 6(1)(c) flimkien mal-Artikolu 5(2), l-Artikolu 12 u l-Artikolu 15). Jaraha biss min jaħdem fuqha. Tinżamm għal {{count}} sena wara li tingħalaq.',
    request_two:
      'Inżommu t-talba tiegħek, it-tweġiba tagħna u rekord ta’ dak li għamilna, biex nissodisfaw id-dmir tagħna li nwiġbuk u biex inkunu nistgħu nuruh (obbligu legali, Artikolu 6(1)(c) flimkien mal-Artikolu 5(2), l-Artikolu 12 u l-Artikolu 15). Jaraha biss min jaħdem fuqha. Tinżamm għal {{count}} snin wara li tingħalaq.',
    request_few:
      'Inżommu t-talba tiegħek, it-tweġiba tagħna u rekord ta’ dak li għamilna, biex nissodisfaw id-dmir tagħna li nwiġbuk u biex inkunu nistgħu nuruh (obbligu legali, Artikolu 6(1)(c) flimkien mal-Artikolu 5(2), l-Artikolu 12 u l-Artikolu 15). Jaraha biss min jaħdem fuqha. Tinżamm għal {{count}} snin wara li tingħalaq.',
    request_many:
      'Inżommu t-talba tiegħek, it-tweġiba tagħna u rekord ta’ dak li għamilna, biex nissodisfaw id-dmir tagħna li nwiġbuk u biex inkunu nistgħu nuruh (obbligu legali, Artikolu 6(1)(c) flimkien mal-Artikolu 5(2), l-Artikolu 12 u l-Artikolu 15). Jaraha biss min jaħdem fuqha. Tinżamm għal {{count}}-il sena wara li tingħalaq.',
    request_other:
      'Inżommu t-talba tiegħek, it-tweġiba tagħna u rekord ta’ dak li għamilna, biex nissodisfaw id-dmir tagħna li nwiġbuk u biex inkunu nistgħu nuruh (obbligu legali, Artikolu 6(1)(c) flimkien mal-Artikolu 5(2), l-Artikolu 12 u l-Artikolu 15). Jaraha biss min jaħdem fuqha. Tinżamm għal {{count}} sena wara li tingħalaq.',
    suppression: {
      'no-marketing':
        'Id-dettall ta’ kuntatt tiegħek ({{address}}) ilu minn {{date}} fil-lista tagħna ta’ dettalji li ma jirċevux riklami, biex l-oġġezzjoni tiegħek tiġi rrispettata (Artikolu 21(3)). Jibqa’ hemm sakemm dan ikun meħtieġ.',
      'consent-withdrawn':
        'Id-dettall ta’ kuntatt tiegħek ({{address}}) ilu minn {{date}} fil-lista tagħna ta’ dettalji li għalihom ġie rtirat il-kunsens, biex l-irtirar tiegħek jiġi rrispettat (Artikolu 7(3)). Jibqa’ hemm sakemm dan ikun meħtieġ.',
      'erased-do-not-collect-again':
        'Id-dettall ta’ kuntatt tiegħek ({{address}}) ilu minn {{date}} fil-lista tagħna ta’ dettalji li m’għandhomx jerġgħu jinġabru, biex it-tħassir tad-data tiegħek ikun dejjiemi (Artikolu 17). Jibqa’ hemm sakemm dan ikun meħtieġ.',
    },
    asFingerprint: 'Tinżamm biss marka tad-dettall, li minnha ma jistax jinqara.',
    address: { email: 'indirizz tal-email', phone: 'numru tat-telefon', post: 'indirizz postali' },
  },
  noneButList:
    'Minbarra t-talba tiegħek stess, din it-tweġiba u l-lista msemmija hawn taħt, ma nżommux data personali dwarek. Il-kontrollur huwa {{organisation}}.',
  annexes: {
    summary: 'L-annessi: x’fih kull wieħed, kemm entrati u kemm paġni',
    annex: 'Anness',
    holds: 'Kontenut',
    entries: 'Entrati',
    pages: 'Paġni',
    words: 'It-talba tiegħek, kelma b’kelma',
    table: '{{title}}, {{origin}}',
    cards: 'Kull entrata tinsab waħedha, bl-oqsma tagħha taħt xulxin. L-oqsma vojta tħallew barra.',
    entry: 'Entrata {{number}}',
    lines_one: 'Test ({{origin}}). {{count}} linja.',
    lines_two: 'Test ({{origin}}). {{count}} linji.',
    lines_few: 'Test ({{origin}}). {{count}} linji.',
    lines_many: 'Test ({{origin}}). {{count}}-il linja.',
    lines_other: 'Test ({{origin}}). {{count}} linja.',
  },
  redaction: {
    block: '[mistur: {{reason}}]',
    heading: 'X’inżamm mistur',
    lead: 'F’dawn il-postijiet tal-annessi hemm xi ħaġa mistura. It-test ma jinsabx f’dan il-fajl. Fejn kien, taqra “[mistur]” u r-raġuni.',
    item: '{{annex}}: {{what}}: {{reason}} ({{article}})',
    reason: {
      'other-person': 'data ta’ persuna oħra',
      'trade-secret': 'sigriet kummerċjali',
      privilege: 'parir legali kunfidenzjali',
      'not-about-person': 'mhux dwarek',
    },
    what: {
      column_one: '{{count}} kolonna',
      column_two: '{{count}} kolonni',
      column_few: '{{count}} kolonni',
      column_many: '{{count}}-il kolonna',
      column_other: '{{count}} kolonna',
      row_one: '{{count}} entrata',
      row_two: '{{count}} entrati',
      row_few: '{{count}} entrati',
      row_many: '{{count}}-il entrata',
      row_other: '{{count}} entrata',
      cell_one: '{{count}} qasam',
      cell_two: '{{count}} oqsma',
      cell_few: '{{count}} oqsma',
      cell_many: '{{count}}-il qasam',
      cell_other: '{{count}} qasam',
      stretch_one: '{{count}} silta',
      stretch_two: '{{count}} siltiet',
      stretch_few: '{{count}} siltiet',
      stretch_many: '{{count}}-il silta',
      stretch_other: '{{count}} silta',
    },
  },
};

/** The package of Art. 20: the file that explains it, in the person's language. */
export const portabilityPackage: LetterCatalogue['portabilityPackage'] = {
  title: 'Id-data tiegħek f’forma portabbli, {{reference}}',
  intro:
    'Dan l-arkivju fih id-data dwarek li tajtna int jew li osservajna waqt li użajt is-servizzi tagħna (Artikolu 20 tal-GDPR).',
  from: 'Mingħand: {{organisation}}',
  about: 'Dwar: {{name}}',
  reference: 'Referenza: {{reference}}',
  made: 'Data: {{date}}',
  files: 'X’fih',
  table_one: '{{json}} u {{csv}}: {{title}}, {{count}} entrata, {{origin}}',
  table_two: '{{json}} u {{csv}}: {{title}}, {{count}} entrati, {{origin}}',
  table_few: '{{json}} u {{csv}}: {{title}}, {{count}} entrati, {{origin}}',
  table_many: '{{json}} u {{csv}}: {{title}}, {{count}}-il entrata, {{origin}}',
  table_other: '{{json}} u {{csv}}: {{title}}, {{count}} entrata, {{origin}}',
  provided: 'mogħtija minnek',
  observed: 'osservata waqt li użajt is-servizzi tagħna',
  both: 'Iż-żewġ fajls fihom l-istess data: JSON (UTF-8) għall-programmi, CSV (UTF-8, RFC 4180) għall-folji tal-kalkolu. Kull valur huwa test kif jinsab fis-sistemi tagħna.',
  schema: '{{file}}: deskrizzjoni tal-fajls JSON għall-programmi (JSON Schema 2020-12)',
  sums: '{{file}}: il-valur SHA-256 ta’ kull fajl; ivverifika b’: sha256sum -c {{file}}',
  redacted:
    'Fejn kienet ikkonċernata data ta’ persuni oħra, hemm xi ħaġa mistura. Hemm taqra “[mistur]” u r-raġuni (Artikolu 20(4)).',
  use: 'Tista’ tgħaddi din id-data lil kontrollur ieħor. Jekk tixtieq li nibagħtuhielu aħna direttament, għidilna (Artikolu 20(2)).',
  contact: 'Mistoqsijiet: {{contact}}',
};
