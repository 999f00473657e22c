import type { Right } from './rights.ts';

/** The two laws every register starts with: letters, grounds and complaint routes are written for them. */
export const GDPR_IDS = ['EU_GDPR', 'UK_GDPR'] as const;
export type GdprId = (typeof GDPR_IDS)[number];

/** Laws offered once they are switched on in the settings. Their periods are known; their letters are not. */
export const FURTHER_LAW_IDS = ['UK_DPA_PART3', 'CH_FADP', 'BR_LGPD', 'US_CA_CCPA', 'MT_CAP440'] as const;
export type FurtherLawId = (typeof FURTHER_LAW_IDS)[number];

/** Laws that can govern a request; each is a regime of the deadline engine. */
export const LAW_IDS = [...GDPR_IDS, ...FURTHER_LAW_IDS] as const;
export type LawId = (typeof LAW_IDS)[number];

const gdprs: ReadonlySet<string> = new Set(GDPR_IDS);
export const isGdpr = (law: LawId): law is GdprId => gdprs.has(law);

/** What a further law is about: where it is at home, the calendar its days end by, the rights it sets a period for. */
type FurtherLaw = {
  readonly country: string;
  /** The holidays that count while no office of ours keeps a calendar under this law. */
  readonly holidayRegion: string;
  readonly timedRights: readonly Right[];
};

export const FURTHER_LAWS: Readonly<Record<FurtherLawId, FurtherLaw>> = {
  /** DPA 2018 ss. 45 to 47, 54: competent authorities alone. */
  UK_DPA_PART3: {
    country: 'GB',
    holidayRegion: 'GB-ENG',
    timedRights: ['access', 'rectification', 'erasure', 'restriction'],
  },
  /** FADP Art. 25(7). */
  CH_FADP: { country: 'CH', holidayRegion: 'CH', timedRights: ['access'] },
  /** LGPD Art. 19. */
  BR_LGPD: { country: 'BR', holidayRegion: 'BR', timedRights: ['access'] },
  /** 11 CCR 7021: requests to know, to correct, to delete. */
  US_CA_CCPA: { country: 'US', holidayRegion: 'US-CA', timedRights: ['access', 'rectification', 'erasure'] },
  /** Cap. 440, repealed in 2018: no right has a number of days. */
  MT_CAP440: { country: 'MT', holidayRegion: 'MT', timedRights: ['access'] },
};

/** Whether a law sets this right a period at all; without one it is to be answered, but by no date of the law. */
export const setsPeriod = (law: LawId, right: Right): boolean =>
  isGdpr(law) || FURTHER_LAWS[law].timedRights.includes(right);

/** The laws to choose from: those of every register, and those switched on. One in use stays to be seen. */
export const lawsOffered = (furtherLaws: readonly FurtherLawId[], inUse: readonly LawId[] = []): readonly LawId[] =>
  LAW_IDS.filter((law) => isGdpr(law) || furtherLaws.includes(law) || inUse.includes(law));
