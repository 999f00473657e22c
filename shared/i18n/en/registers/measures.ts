/** The register of measures. */
export const measures = {
  new: 'New measure',
  empty: {
    title: 'No measures yet',
    words:
      'What protects personal data: technical and organisational, each once, named by the activities that rely on it.',
  },
  fields: {
    name: 'Name',
    kind: 'Kind',
    state: 'State',
    description: 'Description',
    owner: 'Owner',
    review: 'Review',
    tags: 'Tags',
    notes: 'Notes',
  },
  sections: { what: 'What it does', notes: 'Notes' },
  states: { planned: 'Planned', 'in-place': 'In place', retired: 'Retired' },
  kinds: { technical: 'Technical', organisational: 'Organisational' },
} as const;
