/** What a person can ask for, one line of a request each. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing-objection',
  'automated-decision',
  'consent-withdrawal',
] as const;
export type Right = (typeof RIGHTS)[number];

export const RIGHT_ARTICLE: Readonly<Record<Right, string>> = {
  access: 'Art. 15',
  rectification: 'Art. 16',
  erasure: 'Art. 17',
  restriction: 'Art. 18',
  portability: 'Art. 20',
  objection: 'Art. 21(1)',
  'marketing-objection': 'Art. 21(2)',
  'automated-decision': 'Art. 22',
  'consent-withdrawal': 'Art. 7(3)',
};
