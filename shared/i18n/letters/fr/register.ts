import type { LetterCatalogue } from '../en/index.ts';

/** Names from the reference data, as they stand within a sentence. */
export const law: LetterCatalogue['law'] = {
  EU_GDPR: 'RGPD',
  UK_GDPR: 'RGPD britannique',
  UK_DPA_PART3: 'partie 3 de la loi britannique Data Protection Act 2018',
  CH_FADP: 'loi fédérale suisse sur la protection des données (LPD)',
  BR_LGPD: 'LGPD brésilienne',
  US_CA_CCPA: 'CCPA de Californie',
  MT_CAP440: 'loi maltaise sur la protection des données (Cap. 440)',
};

export const basis: LetterCatalogue['basis'] = {
  consent: 'consentement',
  contract: 'contrat',
  'legal-obligation': 'obligation légale',
  'vital-interests': 'intérêts vitaux',
  'public-task': 'mission d’intérêt public ou exercice de l’autorité publique',
  'legitimate-interests': 'intérêts légitimes',
};

export const mechanism: LetterCatalogue['mechanism'] = {
  adequacy: 'décision d’adéquation',
  scc: 'clauses types de protection des données',
  bcr: 'règles d’entreprise contraignantes',
  idta: 'accord international de transfert de données (IDTA, Royaume-Uni)',
  'uk-addendum': 'addendum britannique aux clauses contractuelles types',
  derogation: 'dérogation pour une situation particulière',
  'other-safeguard': 'une autre garantie appropriée',
};
