/** The register of findings. */
export const findings = {
  new: 'New finding',
  empty: {
    title: 'No findings yet',
    words: 'What is missing or wrong, with the article it offends, who mends it, and until when.',
  },
  fields: {
    name: 'Finding',
    description: 'Description',
    article: 'Article',
    severity: 'Severity',
    state: 'State',
    owner: 'Owner',
    dueOn: 'Due',
    recordIds: 'About',
    resolution: 'Resolution',
    rule: 'Rule',
    cause: 'Cause',
  },
  sections: {
    what: 'What was found',
    plan: 'Who mends it, until when',
    about: 'About',
    resolution: 'Resolution',
  },
  severities: { high: 'High', medium: 'Medium', low: 'Low' },
  states: { open: 'Open', 'in-progress': 'In progress', done: 'Done', accepted: 'Accepted' },
  resolutionWords: 'What was done, or why the risk is accepted and by whom.',
} as const;
