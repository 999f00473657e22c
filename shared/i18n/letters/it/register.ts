import type { LetterCatalogue } from '../en/index.ts';

/** Names from the reference data, as they stand within a sentence. */
export const law: LetterCatalogue['law'] = {
  EU_GDPR: 'GDPR',
  UK_GDPR: 'UK GDPR',
  UK_DPA_PART3: 'parte 3 del Data Protection Act 2018 (Regno Unito)',
  CH_FADP: 'legge federale svizzera sulla protezione dei dati (LPD)',
  BR_LGPD: 'LGPD brasiliana',
  US_CA_CCPA: 'CCPA della California',
  MT_CAP440: 'legge maltese sulla protezione dei dati (Cap. 440)',
};

export const basis: LetterCatalogue['basis'] = {
  consent: 'consenso',
  contract: 'contratto',
  'legal-obligation': 'obbligo legale',
  'vital-interests': 'interessi vitali',
  'public-task': 'compito di interesse pubblico o esercizio di pubblici poteri',
  'legitimate-interests': 'legittimi interessi',
};

export const mechanism: LetterCatalogue['mechanism'] = {
  adequacy: 'decisione di adeguatezza',
  scc: 'clausole tipo di protezione dei dati',
  bcr: 'norme vincolanti d’impresa',
  idta: 'accordo internazionale sul trasferimento di dati (IDTA, Regno Unito)',
  'uk-addendum': 'addendum del Regno Unito alle clausole contrattuali tipo',
  derogation: 'deroga in una specifica situazione',
  'other-safeguard': 'un’altra garanzia adeguata',
};
