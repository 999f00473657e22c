/** What an access report adds to its frame: this request itself, what is withheld, the list of annexes. */
export const access = {
  /** Where data are held, and only some of the activities are meant. */
  concerns: '{{text}} This concerns: {{activities}}.',
  former: '{{recipient}}, until {{date}}',
  formerNoDate: '{{recipient}}, formerly',
  ukSearch: 'We made a reasonable and proportionate search for your data (UK GDPR Article 15(1A)).',
  handling: {
    heading: 'Your request itself',
    lead: 'These data about you we have because you wrote to us.',
    request_one:
      'We keep your request, our answer and a record of what we did, to meet our duty to answer you and to be able to show it (legal obligation, Art. 6(1)(c) with Art. 5(2), 12 and 15). Only those who work on it see it. It is kept for {{count}} year after it was closed.',
    request_other:
      'We keep your request, our answer and a record of what we did, to meet our duty to answer you and to be able to show it (legal obligation, Art. 6(1)(c) with Art. 5(2), 12 and 15). Only those who work on it see it. It is kept for {{count}} years after it was closed.',
    suppression: {
      'no-marketing':
        'Your {{address}} is on our list of addresses that receive no advertising, since {{date}}, so that your objection is kept (Art. 21(3)). It stays there for as long as that is needed.',
      'consent-withdrawn':
        'Your {{address}} is on our list of addresses whose consent was withdrawn, since {{date}}, so that your withdrawal is kept (Art. 7(3)). It stays there for as long as that is needed.',
      'erased-do-not-collect-again':
        'Your {{address}} is on our list of addresses that are not to be collected again, since {{date}}, so that the erasure of your data lasts (Art. 17). It stays there for as long as that is needed.',
    },
    /** A list may keep no address but a number made of it, from which the address cannot be read. */
    asFingerprint: 'Only a fingerprint of it is kept, from which it cannot be read.',
    address: { email: 'e-mail address', phone: 'telephone number', post: 'postal address' },
  },
  noneButList:
    'Apart from your request itself, this answer and the list named below, we hold no personal data about you. The controller is {{organisation}}.',
  annexes: {
    summary: 'The annexes: what each holds, how many entries and how many pages',
    annex: 'Annex',
    holds: 'Contents',
    entries: 'Entries',
    pages: 'Pages',
    words: 'Your request, word for word',
    table: '{{title}}, {{origin}}',
    cards: 'Each entry stands by itself, with its fields below one another. Empty fields are left out.',
    entry: 'Entry {{number}}',
    lines_one: 'Text {{origin}}. {{count}} line.',
    lines_other: 'Text {{origin}}. {{count}} lines.',
  },
  redaction: {
    block: '[redacted: {{reason}}]',
    heading: 'What is withheld',
    lead: 'In these places of the annexes something is withheld. The text is not in this file. Where it stood you read “[redacted]” and the reason.',
    item: '{{annex}}: {{what}}: {{reason}} ({{article}})',
    reason: {
      'other-person': 'data of another person',
      'trade-secret': 'trade secret',
      privilege: 'confidential legal advice',
      'not-about-person': 'not about you',
    },
    what: {
      column_one: '{{count}} column',
      column_other: '{{count}} columns',
      row_one: '{{count}} entry',
      row_other: '{{count}} entries',
      cell_one: '{{count}} field',
      cell_other: '{{count}} fields',
      stretch_one: '{{count}} passage',
      stretch_other: '{{count}} passages',
    },
  },
} as const;

/** The package of Art. 20: the file that explains it, in the person's language. */
export const portabilityPackage = {
  title: 'Your data in portable form, {{reference}}',
  intro:
    'This archive holds the data about you that you gave us or that we observed while you used our services (Article 20 of the GDPR).',
  from: 'From: {{organisation}}',
  about: 'About: {{name}}',
  reference: 'Reference: {{reference}}',
  made: 'Made on: {{date}}',
  files: 'What is in it',
  table_one: '{{json}} and {{csv}}: {{title}}, {{count}} entry, {{origin}}',
  table_other: '{{json}} and {{csv}}: {{title}}, {{count}} entries, {{origin}}',
  provided: 'given by you',
  observed: 'observed while you used our services',
  both: 'The same data stand in both files: JSON (UTF-8) for programs, CSV (UTF-8, RFC 4180) for spreadsheets. Every value is text as it stands in our systems.',
  schema: '{{file}}: a description of the JSON files for programs (JSON Schema 2020-12)',
  sums: '{{file}}: the SHA-256 of every file; check with: sha256sum -c {{file}}',
  redacted:
    'Where data of other persons were concerned, something is withheld. There you read “[redacted]” and the reason (Article 20(4)).',
  use: 'You may pass these data on to another controller. If you want us to send them there directly, tell us (Article 20(2)).',
  contact: 'Questions: {{contact}}',
} as const;
