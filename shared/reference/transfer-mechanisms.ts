/** Ways a transfer can be lawful under Chapter V; `undetermined` where the source names none. */
export const TRANSFER_MECHANISMS = [
  'adequacy',
  'scc',
  'bcr',
  'idta',
  'uk-addendum',
  'derogation',
  'other-safeguard',
  'not-a-transfer',
  'undetermined',
] as const;
export type TransferMechanism = (typeof TRANSFER_MECHANISMS)[number];

export const TRANSFER_MECHANISM_ARTICLE: Readonly<Record<TransferMechanism, string>> = {
  adequacy: 'Art. 45',
  scc: 'Art. 46(2)(c)',
  bcr: 'Art. 47',
  idta: 'UK GDPR Art. 46',
  'uk-addendum': 'UK GDPR Art. 46',
  derogation: 'Art. 49(1)',
  'other-safeguard': 'Art. 46',
  'not-a-transfer': '',
  undetermined: 'Chapter V',
};
