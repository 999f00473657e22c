/** The register of cookies. */
export const cookies = {
  new: 'New cookie',
  empty: {
    title: 'No cookies yet',
    words: 'Cookies and similar means of storing on or reading from a visitor’s device.',
  },
  fields: {
    name: 'Name',
    kind: 'Kind',
    purpose: 'Purpose',
    provider: 'Provider',
    lifetime: 'Lifetime',
    consentNeeded: 'Consent needed',
    control: 'How people control it',
    activityIds: 'Activities',
    party: 'Set by',
    notes: 'Notes',
  },
  sections: { what: 'What it is', consent: 'Consent and control', notes: 'Notes' },
  kinds: {
    'strictly-necessary': 'Strictly necessary',
    functional: 'Functional',
    statistics: 'Statistics',
    marketing: 'Marketing',
    unclassified: 'Not classified',
  },
  parties: { first: 'This site', third: 'A third party', unclear: 'Unclear' },
  answers: { yes: 'Yes', no: 'No', unclear: 'Unclear' },
} as const;
