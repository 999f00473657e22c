import type { LetterCatalogue } from '../en/index.ts';

/** Names from the reference data, as they stand within a sentence. */
export const law: LetterCatalogue['law'] = {
  EU_GDPR: 'DSGVO',
  UK_GDPR: 'UK-DSGVO',
  UK_DPA_PART3: 'Teil 3 des britischen Data Protection Act 2018',
  CH_FADP: 'schweizerisches DSG',
  BR_LGPD: 'brasilianische LGPD',
  US_CA_CCPA: 'kalifornischer CCPA',
  MT_CAP440: 'maltesisches Datenschutzgesetz (Cap. 440)',
};

export const basis: LetterCatalogue['basis'] = {
  consent: 'Einwilligung',
  contract: 'Vertrag',
  'legal-obligation': 'rechtliche Verpflichtung',
  'vital-interests': 'lebenswichtige Interessen',
  'public-task': 'Aufgabe im öffentlichen Interesse oder Ausübung öffentlicher Gewalt',
  'legitimate-interests': 'berechtigte Interessen',
};

export const mechanism: LetterCatalogue['mechanism'] = {
  adequacy: 'Angemessenheitsbeschluss',
  scc: 'Standarddatenschutzklauseln',
  bcr: 'verbindliche interne Datenschutzvorschriften',
  idta: 'internationaler Datenübermittlungsvertrag (IDTA, Vereinigtes Königreich)',
  'uk-addendum': 'Zusatz des Vereinigten Königreichs zu den Standardvertragsklauseln (UK Addendum)',
  derogation: 'Ausnahme für einen bestimmten Fall',
  'other-safeguard': 'eine andere geeignete Garantie',
};
