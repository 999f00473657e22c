import type { LetterCatalogue } from '../en/index.ts';

/** Names from the reference data, as they stand within a sentence. */
export const law: LetterCatalogue['law'] = {
  EU_GDPR: 'GDPR',
  UK_GDPR: 'GDPR tar-Renju Unit',
  UK_DPA_PART3: 'Parti 3 tad-Data Protection Act 2018 tar-Renju Unit',
  CH_FADP: 'Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data',
  BR_LGPD: 'LGPD tal-Brażil',
  US_CA_CCPA: 'CCPA ta’ California',
  MT_CAP440: 'Att Malti dwar il-Protezzjoni tad-Data (Kap. 440)',
};

export const basis: LetterCatalogue['basis'] = {
  consent: 'kunsens',
  contract: 'kuntratt',
  'legal-obligation': 'obbligu legali',
  'vital-interests': 'interessi vitali',
  'public-task': 'kompitu fl-interess pubbliku jew eżerċizzju ta’ awtorità uffiċjali',
  'legitimate-interests': 'interessi leġittimi',
};

export const mechanism: LetterCatalogue['mechanism'] = {
  adequacy: 'deċiżjoni ta’ adegwatezza',
  scc: 'klawżoli standard dwar il-protezzjoni tad-data',
  bcr: 'regoli korporattivi vinkolanti',
  idta: 'ftehim internazzjonali dwar it-trasferiment tad-data (IDTA, ir-Renju Unit)',
  'uk-addendum': 'addendum tar-Renju Unit għall-klawżoli kuntrattwali standard',
  derogation: 'deroga għal sitwazzjoni speċifika',
  'other-safeguard': 'salvagwardja xierqa oħra',
};
