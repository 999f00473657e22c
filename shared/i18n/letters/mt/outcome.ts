import type { LetterCatalogue } from '../en/index.ts';

/** What was decided, for each right in its own words: the first sentence of its block in the answer. */
export const outcome: LetterCatalogue['outcome'] = {
  answers: {
    granted: {
      access: 'Għandek aċċess għad-data tiegħek.',
      rectification: 'Irrettifikajna d-data tiegħek.',
      erasure: 'Ħassarna d-data tiegħek.',
      restriction: 'Irrestrinġejna l-ipproċessar tad-data tiegħek.',
      portability: 'Tirċievi d-data tiegħek f’forma li tista’ tieħu miegħek.',
      objection:
        'Naċċettaw l-oġġezzjoni tiegħek. M’għadniex nipproċessaw id-data tiegħek għall-fini li oġġezzjonajt għalih (Artikolu 21(1)).',
      'marketing-objection':
        'M’għadniex nużaw id-data tiegħek għall-kummerċjalizzazzjoni diretta, u lanqas għat-tfassil ta’ profili marbut magħha (Artikolu 21(3)). M’għandekx bżonn ta’ raġuni għal dan, u ma jiswielek xejn.',
      'automated-decision': 'Persuna rrieżaminat id-deċiżjoni awtomatizzata u qieset il-fehma tiegħek ({{article}}).',
      'consent-withdrawal':
        'Ħadna nota li rtirajt il-kunsens tiegħek. M’għadniex nipproċessaw id-data tiegħek abbażi tiegħu. Dak li għamilna qabel jibqa’ legali (Artikolu 7(3)).',
    },
    'partly-granted': {
      access: 'Għandek aċċess għal parti mid-data li tlabt.',
      rectification: 'Irrettifikajna parti mid-data li semmejt.',
      erasure: 'Ħassarna parti mid-data tiegħek.',
      restriction: 'Irrestrinġejna l-ipproċessar ta’ parti mid-data tiegħek.',
      portability: 'Tirċievi parti mid-data tiegħek f’forma li tista’ tieħu miegħek.',
      objection: 'Naċċettaw parti mill-oġġezzjoni tiegħek, u temmejna dik il-parti tal-ipproċessar (Artikolu 21(1)).',
      'marketing-objection': 'Temmejna parti mill-użu tad-data tiegħek għall-kummerċjalizzazzjoni diretta.',
      'automated-decision': 'Persuna rrieżaminat parti mid-deċiżjoni awtomatizzata ({{article}}).',
      'consent-withdrawal': 'Temmejna parti mill-ipproċessar li għalih irtirajt il-kunsens tiegħek.',
    },
    refused: {
      access: 'Ma nagħtukx aċċess għad-data li tlabt.',
      rectification: 'Ma nbiddlux id-data li semmejt.',
      erasure: 'Ma nħassrux id-data tiegħek.',
      restriction: 'Ma nirrestrinġux l-ipproċessar tad-data tiegħek.',
      portability: 'Ma nagħtukx id-data tiegħek f’forma portabbli.',
      objection: 'Qisna r-raġunijiet tiegħek kontra tagħna. Ma ntemmux l-ipproċessar li oġġezzjonajt għalih.',
      'marketing-objection': 'Ma naġixxux fuq l-oġġezzjoni tiegħek għall-kummerċjalizzazzjoni diretta.',
      'automated-decision': 'Ma nirrieżaminawx id-deċiżjoni awtomatizzata.',
      'consent-withdrawal': 'Ma naġixxux fuq l-irtirar tal-kunsens tiegħek.',
    },
    'not-applicable': {
      access: 'Id-dritt ta’ aċċess ma japplikax hawn. Ma nieħdu l-ebda azzjoni.',
      rectification: 'Id-dritt għal rettifika ma japplikax hawn. Ma nieħdu l-ebda azzjoni.',
      erasure: 'Id-dritt għal tħassir ma japplikax hawn. Ma nieħdu l-ebda azzjoni.',
      restriction: 'Id-dritt għar-restrizzjoni tal-ipproċessar ma japplikax hawn. Ma nieħdu l-ebda azzjoni.',
      portability: 'Id-dritt għall-portabbiltà tad-data ma japplikax hawn. Ma nieħdu l-ebda azzjoni.',
      objection: 'Id-dritt ta’ oġġezzjoni ma japplikax hawn. Ma nieħdu l-ebda azzjoni.',
      'marketing-objection': 'Ma nużawx id-data tiegħek għall-kummerċjalizzazzjoni diretta. M’hemm xejn x’intemmu.',
      'automated-decision': 'Id-dritt għal rieżami minn persuna ma japplikax hawn. Ma nieħdu l-ebda azzjoni.',
      'consent-withdrawal':
        'Ma nipproċessawx id-data tiegħek abbażi tal-kunsens tiegħek. M’hemm l-ebda kunsens x’tirtira.',
    },
    'no-data-held': {
      access: 'M’hemm xejn li nistgħu nagħtuk kopja tiegħu.',
      rectification: 'M’hemm xejn x’nirrettifikaw.',
      erasure: 'M’hemm xejn x’inħassru.',
      restriction: 'M’hemm xejn x’nirrestrinġu.',
      portability: 'M’hemm xejn x’nagħtuk.',
      objection: 'M’hemm l-ebda pproċessar x’intemmu.',
      'marketing-objection': 'Ma nużaw l-ebda data dwarek għall-kummerċjalizzazzjoni diretta.',
      'automated-decision': 'L-ebda deċiżjoni dwarek mhi bbażata fuq data bħal din.',
      'consent-withdrawal': 'M’hemm l-ebda pproċessar x’intemmu.',
    },
  },
  asAbove: 'Kif għidna hawn fuq, minbarra t-talba tiegħek u din it-tweġiba ma nżommux data personali dwarek.',
  lookAgain:
    'Jekk taħseb li nżommu data dwarek taħt isem, indirizz jew numru ieħor, jekk jogħġbok għidilna liema. Nerġgħu nfittxu.',
  access: {
    report:
      'Il-kopja tad-data tiegħek, u dak li nagħmlu biha, jinsabu fit-tweġiba tagħna għal aċċess {{number}} (data: {{date}}).',
  },
  done: {
    rectification: 'X’irrettifikajna:',
    erasure: 'X’ħassarna:',
    restriction: 'X’inhu ristrett:',
    portability: 'Kif tirċeviha:',
    objection: 'X’intemm:',
    'marketing-objection': 'X’intemm:',
    'automated-decision': 'Ir-riżultat tar-rieżami, u għaliex:',
    'consent-withdrawal': 'X’intemm:',
  },
  remains: {
    lead: 'X’inżommu, u għaliex:',
    nothing: 'Mid-data li tlabtna nħassru ma nżommu xejn.',
    file: 'Inżommu madankollu t-talba tiegħek u t-tweġiba tagħna, biex inkunu nistgħu nuru kif ittrattajniha (Artikolu 5(2)).',
  },
  restriction: {
    means:
      'Sakemm iddum ir-restrizzjoni naħżnu din id-data u ma nagħmlu xejn ieħor biha. Il-liġi tippermetti użi oħra biss bil-kunsens tiegħek, għal pretensjonijiet legali, għall-protezzjoni tad-drittijiet ta’ persuna oħra, jew għal raġunijiet ta’ interess pubbliku importanti (Artikolu 18(2)).',
    lifting: 'Ngħarrfuk qabel ma nneħħu r-restrizzjoni (Artikolu 18(3)).',
  },
  portability: {
    files: 'Il-fajls li tirċievi',
    onward:
      'Tista’ tgħaddi d-data kif tixtieq. Jekk titlobna, u jekk ikun teknikament fattibbli, nibagħtuha direttament lil organizzazzjoni oħra (Artikolu 20(2)).',
  },
  recipients: {
    heading: 'Min irċieva din id-data mingħandna',
    told: 'Ngħarrfu lil kull riċevitur li lilu żvelajna data bir-rettifika, bit-tħassir jew bir-restrizzjoni tagħha, sakemm dan ma jkunx impossibbli jew ma jinvolvix sforz sproporzjonat (Artikolu 19). Jekk tixtieq, ngħidulek min huma dawn ir-riċevituri.',
  },
  review: {
    by: 'Ir-rieżami sar minn: {{reviewer}}.',
    article: {
      EU_GDPR: 'Artikolu 22(3) tal-GDPR',
      UK_GDPR: 'Artikolu 22C tal-GDPR tar-Renju Unit',
      ukBefore: 'Artikolu 22(3) tal-GDPR tar-Renju Unit',
    },
    contest: 'Jekk ma taqbilx mar-riżultat, tista’ tikkontestah: jekk jogħġbok għidilna għaliex.',
  },
};
