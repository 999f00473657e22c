/** Names from the reference data, as they stand within a sentence. */
export const law = {
  EU_GDPR: 'EU GDPR',
  UK_GDPR: 'UK GDPR',
  UK_DPA_PART3: 'UK DPA 2018 Part 3',
  CH_FADP: 'Swiss FADP',
  BR_LGPD: 'Brazilian LGPD',
  US_CA_CCPA: 'California CCPA',
  MT_CAP440: 'Maltese DPA (Cap. 440)',
} as const;

export const basis = {
  consent: 'consent',
  contract: 'contract',
  'legal-obligation': 'legal obligation',
  'vital-interests': 'vital interests',
  'public-task': 'public task',
  'legitimate-interests': 'legitimate interests',
} as const;

export const mechanism = {
  adequacy: 'adequacy decision',
  scc: 'standard contractual clauses',
  bcr: 'binding corporate rules',
  idta: 'international data transfer agreement (UK)',
  'uk-addendum': 'UK addendum to the standard contractual clauses',
  derogation: 'derogation for a specific situation',
  'other-safeguard': 'another appropriate safeguard',
} as const;
