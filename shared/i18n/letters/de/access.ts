import type { LetterCatalogue } from '../en/index.ts';

/** What an access report adds to its frame: this request itself, what is withheld, the list of annexes. */
export const access: LetterCatalogue['access'] = {
  concerns: '{{text}} Dies betrifft: {{activities}}.',
  former: '{{recipient}}, bis {{date}}',
  formerNoDate: '{{recipient}}, früher',
  ukSearch:
    'Wir haben in angemessenem und verhältnismäßigem Umfang nach Ihren Daten gesucht (Artikel 15 Absatz 1A UK-DSGVO).',
  handling: {
    heading: 'Ihr Antrag selbst',
    lead: 'Diese Daten über Sie haben wir, weil Sie sich an uns gewandt haben.',
    request_one:
      'Wir bewahren Ihren Antrag, unsere Antwort und eine Aufzeichnung unseres Vorgehens auf, um unserer Pflicht zur Beantwortung nachzukommen und dies nachweisen zu können (rechtliche Verpflichtung, Artikel 6 Absatz 1 Buchstabe c in Verbindung mit Artikel 5 Absatz 2, Artikel 12 und Artikel 15). Nur wer daran arbeitet, hat Einblick. Die Aufbewahrung endet {{count}} Jahr nach Abschluss.',
    request_other:
      'Wir bewahren Ihren Antrag, unsere Antwort und eine Aufzeichnung unseres Vorgehens auf, um unserer Pflicht zur Beantwortung nachzukommen und dies nachweisen zu können (rechtliche Verpflichtung, Artikel 6 Absatz 1 Buchstabe c in Verbindung mit Artikel 5 Absatz 2, Artikel 12 und Artikel 15). Nur wer daran arbeitet, hat Einblick. Die Aufbewahrung endet {{count}} Jahre nach Abschluss.',
    suppression: {
      'no-marketing':
        'Ihre {{address}} steht seit dem {{date}} auf unserer Liste der Adressen, die keine Werbung erhalten, damit Ihr Widerspruch beachtet wird (Artikel 21 Absatz 3). Sie bleibt dort, solange das erforderlich ist.',
      'consent-withdrawn':
        'Ihre {{address}} steht seit dem {{date}} auf unserer Liste der Adressen mit widerrufener Einwilligung, damit Ihr Widerruf beachtet wird (Artikel 7 Absatz 3). Sie bleibt dort, solange das erforderlich ist.',
      'erased-do-not-collect-again':
        'Ihre {{address}} steht seit dem {{date}} auf unserer Liste der Adressen, die nicht erneut erhoben werden dürfen, damit die Löschung Ihrer Daten Bestand hat (Artikel 17). Sie bleibt dort, solange das erforderlich ist.',
    },
    asFingerprint: 'Gespeichert ist davon nur ein Prüfwert, aus dem sie sich nicht ablesen lässt.',
    address: { email: 'E-Mail-Adresse', phone: 'Telefonnummer', post: 'Postanschrift' },
  },
  noneButList:
    'Abgesehen von Ihrem Antrag selbst, dieser Antwort und der unten genannten Liste haben wir keine personenbezogenen Daten über Sie. Verantwortlicher ist {{organisation}}.',
  annexes: {
    summary: 'Die Anlagen: was jede enthält, wie viele Einträge und wie viele Seiten',
    annex: 'Anlage',
    holds: 'Inhalt',
    entries: 'Einträge',
    pages: 'Seiten',
    words: 'Ihr Antrag im Wortlaut',
    table: '{{title}}, {{origin}}',
    cards: 'Jeder Eintrag steht für sich, seine Felder untereinander. Leere Felder sind weggelassen.',
    entry: 'Eintrag {{number}}',
    lines_one: 'Text ({{origin}}). {{count}} Zeile.',
    lines_other: 'Text ({{origin}}). {{count}} Zeilen.',
  },
  redaction: {
    block: '[geschwärzt: {{reason}}]',
    heading: 'Was zurückgehalten wird',
    lead: 'An diesen Stellen der Anlagen wird etwas zurückgehalten. Der Text ist in dieser Datei nicht enthalten. Wo er stand, lesen Sie „[geschwärzt]“ und den Grund.',
    item: '{{annex}}: {{what}}: {{reason}} ({{article}})',
    reason: {
      'other-person': 'Daten einer anderen Person',
      'trade-secret': 'Geschäftsgeheimnis',
      privilege: 'vertrauliche Rechtsberatung',
      'not-about-person': 'nicht über Sie',
    },
    what: {
      column_one: '{{count}} Spalte',
      column_other: '{{count}} Spalten',
      row_one: '{{count}} Eintrag',
      row_other: '{{count}} Einträge',
      cell_one: '{{count}} Feld',
      cell_other: '{{count}} Felder',
      stretch_one: '{{count}} Textstelle',
      stretch_other: '{{count}} Textstellen',
    },
  },
};

/** The package of Art. 20: the file that explains it, in the person's language. */
export const portabilityPackage: LetterCatalogue['portabilityPackage'] = {
  title: 'Ihre Daten in übertragbarer Form, {{reference}}',
  intro:
    'Dieses Archiv enthält die Daten über Sie, die Sie uns bereitgestellt haben oder die bei der Nutzung unserer Dienste durch Sie angefallen sind (Artikel 20 DSGVO).',
  from: 'Von: {{organisation}}',
  about: 'Über: {{name}}',
  reference: 'Zeichen: {{reference}}',
  made: 'Erstellt am: {{date}}',
  files: 'Was es enthält',
  table_one: '{{json}} und {{csv}}: {{title}}, {{count}} Eintrag, {{origin}}',
  table_other: '{{json}} und {{csv}}: {{title}}, {{count}} Einträge, {{origin}}',
  provided: 'von Ihnen bereitgestellt',
  observed: 'bei der Nutzung unserer Dienste angefallen',
  both: 'Beide Dateien enthalten dieselben Daten: JSON (UTF-8) für Programme, CSV (UTF-8, RFC 4180) für Tabellenkalkulationen. Jeder Wert ist Text, wie er in unseren Systemen steht.',
  schema: '{{file}}: eine Beschreibung der JSON-Dateien für Programme (JSON Schema 2020-12)',
  sums: '{{file}}: der SHA-256-Wert jeder Datei; Prüfung mit: sha256sum -c {{file}}',
  redacted:
    'Wo Daten anderer Personen betroffen waren, wird etwas zurückgehalten. Dort lesen Sie „[geschwärzt]“ und den Grund (Artikel 20 Absatz 4).',
  use: 'Sie dürfen diese Daten an einen anderen Verantwortlichen weitergeben. Wenn wir sie unmittelbar dorthin übermitteln sollen, teilen Sie uns das bitte mit (Artikel 20 Absatz 2).',
  contact: 'Fragen: {{contact}}',
};
