import type { LetterCatalogue } from '../en/index.ts';

/** What an access report adds to its frame: this request itself, what is withheld, the list of annexes. */
export const access: LetterCatalogue['access'] = {
  concerns: '{{text}} Cela concerne : {{activities}}.',
  former: '{{recipient}}, jusqu’au {{date}}',
  formerNoDate: '{{recipient}}, par le passé',
  ukSearch:
    'Nous avons effectué une recherche raisonnable et proportionnée de vos données (article 15, paragraphe 1A, du RGPD britannique).',
  handling: {
    heading: 'Votre demande elle-même',
    lead: 'Nous détenons ces données vous concernant en raison de votre demande.',
    request_one:
      'Nous conservons votre demande, notre réponse et une trace de ce que nous avons fait, afin de remplir notre obligation de vous répondre et de pouvoir le démontrer (obligation légale, article 6, paragraphe 1, point c), en liaison avec l’article 5, paragraphe 2, et les articles 12 et 15). Seules les personnes qui y travaillent y ont accès. La conservation dure {{count}} an après la clôture.',
    request_other:
      'Nous conservons votre demande, notre réponse et une trace de ce que nous avons fait, afin de remplir notre obligation de vous répondre et de pouvoir le démontrer (obligation légale, article 6, paragraphe 1, point c), en liaison avec l’article 5, paragraphe 2, et les articles 12 et 15). Seules les personnes qui y travaillent y ont accès. La conservation dure {{count}} ans après la clôture.',
    suppression: {
      'no-marketing':
        'Votre {{address}} figure depuis le {{date}} sur notre liste de coordonnées qui ne reçoivent pas de publicité, afin que votre opposition soit respectée (article 21, paragraphe 3). L’inscription y reste aussi longtemps que cela est nécessaire.',
      'consent-withdrawn':
        'Votre {{address}} figure depuis le {{date}} sur notre liste de coordonnées dont le consentement a été retiré, afin que votre retrait soit respecté (article 7, paragraphe 3). L’inscription y reste aussi longtemps que cela est nécessaire.',
      'erased-do-not-collect-again':
        'Votre {{address}} figure depuis le {{date}} sur notre liste de coordonnées à ne pas collecter de nouveau, afin que l’effacement de vos données soit durable (article 17). L’inscription y reste aussi longtemps que cela est nécessaire.',
    },
    asFingerprint: 'Seule une empreinte en est conservée, qui ne permet pas de la retrouver.',
    address: { email: 'adresse électronique', phone: 'numéro de téléphone', post: 'adresse postale' },
  },
  noneButList:
    'En dehors de votre demande elle-même, de la présente réponse et de la liste indiquée ci-dessous, nous ne détenons aucune donnée à caractère personnel vous concernant. Le responsable du traitement est {{organisation}}.',
  annexes: {
    summary: 'Les annexes : contenu, nombre d’entrées et nombre de pages de chacune',
    annex: 'Annexe',
    holds: 'Contenu',
    entries: 'Entrées',
    pages: 'Pages',
    words: 'Votre demande, mot pour mot',
    table: '{{title}}, {{origin}}',
    cards: 'Chaque entrée est présentée séparément, ses champs les uns sous les autres. Les champs vides sont omis.',
    entry: 'Entrée {{number}}',
    lines_one: 'Texte ({{origin}}). {{count}} ligne.',
    lines_other: 'Texte ({{origin}}). {{count}} lignes.',
  },
  redaction: {
    block: '[occulté : {{reason}}]',
    heading: 'Ce qui est occulté',
    lead: 'À ces endroits des annexes, quelque chose est occulté. Le texte ne se trouve pas dans ce fichier. À sa place, vous lisez « [occulté] » et le motif.',
    item: '{{annex}} : {{what}} : {{reason}} ({{article}})',
    reason: {
      'other-person': 'données d’une autre personne',
      'trade-secret': 'secret des affaires',
      privilege: 'conseil juridique confidentiel',
      'not-about-person': 'ne vous concerne pas',
    },
    what: {
      column_one: '{{count}} colonne',
      column_other: '{{count}} colonnes',
      row_one: '{{count}} entrée',
      row_other: '{{count}} entrées',
      cell_one: '{{count}} champ',
      cell_other: '{{count}} champs',
      stretch_one: '{{count}} passage',
      stretch_other: '{{count}} passages',
    },
  },
};

/** The package of Art. 20: the file that explains it, in the person's language. */
export const portabilityPackage: LetterCatalogue['portabilityPackage'] = {
  title: 'Vos données sous une forme portable, {{reference}}',
  intro:
    'Cette archive contient les données vous concernant que vous nous avez fournies ou qui ont été observées lors de votre utilisation de nos services (article 20 du RGPD).',
  from: 'De : {{organisation}}',
  about: 'Concerne : {{name}}',
  reference: 'Référence : {{reference}}',
  made: 'Date : {{date}}',
  files: 'Ce qu’elle contient',
  table_one: '{{json}} et {{csv}} : {{title}}, {{count}} entrée, {{origin}}',
  table_other: '{{json}} et {{csv}} : {{title}}, {{count}} entrées, {{origin}}',
  provided: 'fournies par vous',
  observed: 'observées lors de votre utilisation de nos services',
  both: 'Les deux fichiers contiennent les mêmes données : JSON (UTF-8) pour les programmes, CSV (UTF-8, RFC 4180) pour les tableurs. Chaque valeur est un texte, tel qu’il figure dans nos systèmes.',
  schema: '{{file}} : une description des fichiers JSON pour les programmes (JSON Schema 2020-12)',
  sums: '{{file}} : l’empreinte SHA-256 de chaque fichier ; vérification par : sha256sum -c {{file}}',
  redacted:
    'Là où des données d’autres personnes étaient concernées, quelque chose est occulté. Vous y lisez « [occulté] » et le motif (article 20, paragraphe 4).',
  use: 'Vous pouvez transmettre ces données à un autre responsable du traitement. Si vous souhaitez que nous les lui transmettions directement, dites-le-nous (article 20, paragraphe 2).',
  contact: 'Questions : {{contact}}',
};
