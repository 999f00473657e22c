/** The register of systems. */
export const systems = {
  new: 'New system',
  empty: {
    title: 'No systems yet',
    words: 'Where personal data are: applications, databases, file stores, cabinets. A request is searched in these.',
  },
  fields: {
    name: 'Name',
    kind: 'Kind',
    status: 'Status',
    description: 'Description',
    country: 'Stands in',
    processorIds: 'Run by',
    measureIds: 'Measures',
    owner: 'Owner',
    department: 'Department',
    tags: 'Tags',
    notes: 'Notes',
  },
  sections: { what: 'What it is', where: 'Where it stands', protected: 'What protects it', notes: 'Notes' },
  kinds: {
    application: 'Application',
    database: 'Database',
    'file-store': 'File store',
    mailbox: 'Mailbox',
    backup: 'Backup',
    paper: 'Paper',
    device: 'Device',
    other: 'Other',
  },
  statuses: { planned: 'Planned', 'in-use': 'In use', retired: 'Retired' },
} as const;
