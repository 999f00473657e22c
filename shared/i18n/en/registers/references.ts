/** The register of references. */
export const references = {
  new: 'New reference document',
  empty: {
    title: 'No reference documents yet',
    words: 'Laws, policies, contracts and websites the register refers to.',
  },
  fields: { name: 'Name', kind: 'Kind', url: 'Address', version: 'Version', notes: 'Notes' },
  sections: { what: 'What it is', notes: 'Notes' },
  kinds: { law: 'Law', policy: 'Policy', contract: 'Contract', website: 'Website', other: 'Other' },
} as const;
