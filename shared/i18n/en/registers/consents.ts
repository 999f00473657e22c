/** The register of consents. */
export const consents = {
  new: 'New consent',
  empty: {
    title: 'No consents yet',
    words: 'Each consent or opt-out as it is asked for: its scope, how it is given and how it is taken back.',
  },
  fields: {
    name: 'Name',
    kind: 'Kind',
    scope: 'Scope',
    captured: 'How it is given',
    withdrawal: 'How it is taken back',
    valid: 'Valid',
    activityIds: 'Activities',
    evidence: 'Where the proof is kept',
    notes: 'Notes',
  },
  sections: { what: 'What it covers', how: 'Given and taken back', validity: 'Validity', notes: 'Notes' },
  kinds: { consent: 'Consent', 'opt-out': 'Opt-out' },
  evidenceWords: 'Who agreed, when, to which words: where this is kept for each consent.',
  answers: { yes: 'Yes', no: 'No', unclear: 'Unclear' },
} as const;
