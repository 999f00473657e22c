/** When these lists were last checked against their sources. */
export const ADEQUACY_AS_OF = '2026-11-22';

export type AdequacyDecision = {
  readonly law: 'EU_GDPR' | 'UK_GDPR';
  /** ISO 3166-1 alpha-2; an organisation has none. */
  readonly country: string;
  readonly body?: string;
  readonly citation: string;
  readonly from: string;
  /** First day on which it no longer holds; undefined while nothing ends it. */
  readonly until?: string;
  /** What it covers, where that is not everybody in the country: checked for each importer. */
  readonly scope?: AdequacyScope;
  /** Why it ended, or what might end it. */
  readonly note?: AdequacyNote;
};

/** Named limits; their words are `reference.adequacy.scope.<id>`. */
export const ADEQUACY_SCOPES = [
  'pipeda',
  'appi',
  'pipa',
  'dpf',
  'dpf-uk-extension',
  'self-certified',
  'no-immigration-control',
  'automated-processing',
  'organisation-only',
] as const;
export type AdequacyScope = (typeof ADEQUACY_SCOPES)[number];
/** Named notes; their words are `reference.adequacy.note.<id>`. */
export const ADEQUACY_NOTES = ['schrems-1', 'schrems-2', 'appeal-pending', 'expires'] as const;
export type AdequacyNote = (typeof ADEQUACY_NOTES)[number];

/** The list a decision stands on, then the country or body. */
export const ADEQUACY_DECISION_IDS = [
  'EU-AD',
  'EU-AR',
  'EU-BR',
  'EU-CA',
  'EU-EPO',
  'EU-FO',
  'EU-GG',
  'EU-IM',
  'EU-IL',
  'EU-JP',
  'EU-JE',
  'EU-KR',
  'EU-NZ',
  'EU-CH',
  'EU-GB',
  'EU-UY',
  'EU-US-DPF',
  'EU-US-SHIELD',
  'EU-US-HARBOUR',
  'UK-EEA',
  'UK-GI',
  'UK-AD',
  'UK-AR',
  'UK-CA',
  'UK-FO',
  'UK-GG',
  'UK-IM',
  'UK-IL',
  'UK-JP',
  'UK-JE',
  'UK-NZ',
  'UK-CH',
  'UK-UY',
  'UK-KR',
  'UK-US-BRIDGE',
] as const;
export type AdequacyDecisionId = (typeof ADEQUACY_DECISION_IDS)[number];

const eu = (
  country: string,
  citation: string,
  from: string,
  more: Partial<AdequacyDecision> = {},
): AdequacyDecision => ({
  law: 'EU_GDPR',
  country,
  citation,
  from,
  ...more,
});
const uk = (
  country: string,
  citation: string,
  from: string,
  more: Partial<AdequacyDecision> = {},
): AdequacyDecision => ({
  law: 'UK_GDPR',
  country,
  citation,
  from,
  ...more,
});

const SCHEDULE_21 = 'DPA 2018 Sch. 21';
/** End of the transition period: the day the UK's own list began. */
const UK_START = '2021-01-01';

/**
 * Adequacy under Art. 45 GDPR and under the UK's own regulations: two lists that differ. A decision that was struck
 * down stays in it with its end, so that a transfer which still relies on it is seen.
 */
export const ADEQUACY_DECISIONS: Readonly<Record<AdequacyDecisionId, AdequacyDecision>> = {
  'EU-AD': eu('AD', '2010/625/EU', '2010-10-19'),
  'EU-AR': eu('AR', '2003/490/EC', '2003-06-30'),
  'EU-BR': eu('BR', '(EU) 2026/179', '2026-01-26'),
  'EU-CA': eu('CA', '2002/2/EC', '2001-12-20', { scope: 'pipeda' }),
  'EU-EPO': eu('', '(EU) 2025/1382', '2025-07-15', {
    body: 'European Patent Organisation',
    scope: 'organisation-only',
  }),
  'EU-FO': eu('FO', '2010/146/EU', '2010-03-05'),
  'EU-GG': eu('GG', '2003/821/EC', '2003-11-21'),
  'EU-IM': eu('IM', '2004/411/EC', '2004-04-28'),
  'EU-IL': eu('IL', '2011/61/EU', '2011-01-31', { scope: 'automated-processing' }),
  'EU-JP': eu('JP', '(EU) 2019/419', '2019-01-23', { scope: 'appi' }),
  'EU-JE': eu('JE', '2008/393/EC', '2008-05-08'),
  'EU-KR': eu('KR', '(EU) 2022/254', '2021-12-17', { scope: 'pipa' }),
  'EU-NZ': eu('NZ', '2013/65/EU', '2012-12-19'),
  'EU-CH': eu('CH', '2000/518/EC', '2000-07-26'),
  'EU-GB': eu('GB', '(EU) 2021/1772', '2021-06-28', {
    until: '2031-12-28',
    scope: 'no-immigration-control',
    note: 'expires',
  }),
  'EU-UY': eu('UY', '2012/484/EU', '2012-08-21'),
  'EU-US-DPF': eu('US', '(EU) 2023/1795', '2023-07-10', { scope: 'dpf', note: 'appeal-pending' }),
  'EU-US-SHIELD': eu('US', '(EU) 2016/1250', '2016-07-12', {
    until: '2020-07-16',
    scope: 'self-certified',
    note: 'schrems-2',
  }),
  'EU-US-HARBOUR': eu('US', '2000/520/EC', '2000-07-26', {
    until: '2015-10-06',
    scope: 'self-certified',
    note: 'schrems-1',
  }),
  'UK-EEA': uk('EEA', SCHEDULE_21, UK_START),
  'UK-GI': uk('GI', SCHEDULE_21, UK_START),
  'UK-AD': uk('AD', SCHEDULE_21, UK_START),
  'UK-AR': uk('AR', SCHEDULE_21, UK_START),
  'UK-CA': uk('CA', SCHEDULE_21, UK_START, { scope: 'pipeda' }),
  'UK-FO': uk('FO', SCHEDULE_21, UK_START),
  'UK-GG': uk('GG', SCHEDULE_21, UK_START),
  'UK-IM': uk('IM', SCHEDULE_21, UK_START),
  'UK-IL': uk('IL', SCHEDULE_21, UK_START, { scope: 'automated-processing' }),
  'UK-JP': uk('JP', SCHEDULE_21, UK_START, { scope: 'appi' }),
  'UK-JE': uk('JE', SCHEDULE_21, UK_START),
  'UK-NZ': uk('NZ', SCHEDULE_21, UK_START),
  'UK-CH': uk('CH', SCHEDULE_21, UK_START),
  'UK-UY': uk('UY', SCHEDULE_21, UK_START),
  'UK-KR': uk('KR', 'SI 2022/1213', '2022-12-19', { scope: 'pipa' }),
  'UK-US-BRIDGE': uk('US', 'SI 2023/1028', '2023-10-12', { scope: 'dpf-uk-extension' }),
};
export const isAdequacyDecisionId = (id: string): id is AdequacyDecisionId => Object.hasOwn(ADEQUACY_DECISIONS, id);
