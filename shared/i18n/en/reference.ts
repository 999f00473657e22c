/** Words for the reference data: rights, legal bases, mechanisms, laws. */
export const reference = {
  right: {
    access: 'Access',
    rectification: 'Rectification',
    erasure: 'Erasure',
    restriction: 'Restriction',
    portability: 'Portability',
    objection: 'Objection',
    'marketing-objection': 'Objection to marketing',
    'automated-decision': 'Automated decision',
    'consent-withdrawal': 'Withdrawal of consent',
  },
  basis: {
    consent: 'Consent',
    contract: 'Contract',
    'legal-obligation': 'Legal obligation',
    'vital-interests': 'Vital interests',
    'public-task': 'Public task',
    'legitimate-interests': 'Legitimate interests',
    undetermined: 'Not determined',
  },
  mechanism: {
    adequacy: 'Adequacy decision',
    scc: 'Standard contractual clauses',
    bcr: 'Binding corporate rules',
    idta: 'International data transfer agreement (UK)',
    'uk-addendum': 'UK addendum to the standard contractual clauses',
    derogation: 'Derogation for a specific situation',
    'other-safeguard': 'Another appropriate safeguard',
    'not-a-transfer': 'Not a transfer',
    undetermined: 'Not determined',
  },
  law: {
    EU_GDPR: 'EU GDPR',
    UK_GDPR: 'UK GDPR',
  },
  lawLong: {
    EU_GDPR: 'General Data Protection Regulation (EU) 2016/679',
    UK_GDPR: 'UK General Data Protection Regulation',
  },
} as const;
