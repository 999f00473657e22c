/** The package of Art. 20: what goes into it, and what is in a stored one. */
export const portability = {
  title: 'Portability package',
  article: 'Art. 20',
  lead: 'JSON and CSV of each table, with a README, a schema and checksums, in one ZIP file. Only data the person gave you, or that you observed, where processing rests on consent or a contract and is automated.',
  noTables: 'Add the data under “Data to hand over” first.',
  cameOf: 'How the data in “{{title}}” came to you',
  choice: { provided: 'Given by the person', observed: 'Observed', out: 'Leave out' },
  because: {
    'consent-or-contract': 'Rests on consent or a contract.',
    'other-basis': 'No linked activity here rests on consent or a contract.',
    'no-activity': 'No activity is linked: check on what it rests.',
  },
  make: 'Make the package',
  making: 'Making the package',
  none: 'Choose at least one table.',
  made: 'Package {{number}} is stored with its SHA-256.',
  again: 'Package {{number}} exists already: another one replaces it, unless it has been sent.',
  save: 'Save ZIP',
  files: 'Files in this package',
  file: 'File',
  size: 'Size',
  faults: { notAsked: 'This request does not ask for portability.' },
} as const;
