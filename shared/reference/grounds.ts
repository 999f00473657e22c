import type { LawId } from './laws.ts';
import type { Right } from './rights.ts';

/** When this table was last checked against its sources. */
export const GROUNDS_AS_OF = '2026-11-22';

/**
 * Why a right may be refused or limited. A ground belongs to one law; `country` narrows it to offices in that country.
 * `from` and `until` are the days it may be relied on.
 */
export type Ground = {
  readonly law: LawId;
  readonly country?: string;
  readonly article: string;
  readonly rights: readonly Right[];
  readonly from: string;
  readonly until?: string;
  /** How an authority reads it: `casework.groundRemark.<remark>`. */
  readonly remark?: 'read-narrowly' | 'name-the-paragraph' | 'burden-on-controller' | 'opinion-needed';
};

const ARTICLES_15_TO_20 = ['access', 'rectification', 'erasure', 'restriction', 'portability'] as const;
/** Arts 15 to 22: what Art. 12 calls a request. Taking back consent (Art. 7(3)) can't be refused at all. */
const ARTICLES_15_TO_22 = [...ARTICLES_15_TO_20, 'objection', 'marketing-objection', 'automated-decision'] as const;
const GDPR = '2018-05-25';
/** The UK text stands on its own since the end of the transition period. */
const UK = '2021-01-01';

const own = (law: LawId, prefix: string, from: string) => {
  const ground = (article: string, rights: readonly Right[], remark?: Ground['remark']): Ground => ({
    law,
    article: `${prefix} ${article}`,
    rights,
    from,
    ...(remark && { remark }),
  });
  return ground;
};
const eu = own('EU_GDPR', 'GDPR', GDPR);
const uk = own('UK_GDPR', 'UK GDPR', UK);

/**
 * Chapter III: its exceptions, and the conditions of a right where the answer is that they are not met. Both texts have the
 * same, but for automated decisions.
 */
const EU = {
  'eu-11-2': eu('Art. 11(2)', ARTICLES_15_TO_20),
  'eu-12-2': eu('Art. 12(2)', ARTICLES_15_TO_22, 'burden-on-controller'),
  'eu-12-5-unfounded': eu('Art. 12(5)', ARTICLES_15_TO_22, 'burden-on-controller'),
  'eu-12-5-excessive': eu('Art. 12(5)', ARTICLES_15_TO_22, 'burden-on-controller'),
  'eu-15-4': eu('Art. 15(4)', ['access']),
  'eu-16': eu('Art. 16', ['rectification']),
  'eu-17-1': eu('Art. 17(1)', ['erasure']),
  'eu-17-3-a': eu('Art. 17(3)(a)', ['erasure']),
  'eu-17-3-b': eu('Art. 17(3)(b)', ['erasure']),
  'eu-17-3-c': eu('Art. 17(3)(c)', ['erasure']),
  'eu-17-3-d': eu('Art. 17(3)(d)', ['erasure']),
  'eu-17-3-e': eu('Art. 17(3)(e)', ['erasure']),
  'eu-18-1': eu('Art. 18(1)', ['restriction']),
  'eu-20-1': eu('Art. 20(1)', ['portability']),
  'eu-20-3': eu('Art. 20(3)', ['portability']),
  'eu-20-4': eu('Art. 20(4)', ['portability']),
  'eu-21-1': eu('Art. 21(1)', ['objection'], 'burden-on-controller'),
  'eu-22-1': eu('Art. 22(1)', ['automated-decision']),
  'eu-22-2': eu('Art. 22(2)', ['automated-decision']),
} as const satisfies Record<string, Ground>;

const malta = (article: string, remark: Ground['remark']): Ground => ({
  law: 'EU_GDPR',
  country: 'MT',
  article,
  rights: ARTICLES_15_TO_22,
  from: '2018-05-28',
  ...(remark && { remark }),
});

/** Restrictions under Art. 23 by Maltese law. The IDPC reads reg. 4 narrowly: never a blanket refusal. */
const MALTA = {
  'mt-4-e': malta('S.L. 586.09 reg. 4(e)', 'read-narrowly'),
  'mt-4-other': malta('S.L. 586.09 reg. 4', 'name-the-paragraph'),
} as const satisfies Record<string, Ground>;

const UK_TEXT = {
  'uk-11-2': uk('Art. 11(2)', ARTICLES_15_TO_20),
  'uk-12-2': uk('Art. 12(2)', ARTICLES_15_TO_22, 'burden-on-controller'),
  'uk-12-5-unfounded': uk('Art. 12(5)', ARTICLES_15_TO_22, 'burden-on-controller'),
  'uk-12-5-excessive': uk('Art. 12(5)', ARTICLES_15_TO_22, 'burden-on-controller'),
  'uk-15-4': uk('Art. 15(4)', ['access']),
  'uk-16': uk('Art. 16', ['rectification']),
  'uk-17-1': uk('Art. 17(1)', ['erasure']),
  'uk-17-3-a': uk('Art. 17(3)(a)', ['erasure']),
  'uk-17-3-b': uk('Art. 17(3)(b)', ['erasure']),
  'uk-17-3-c': uk('Art. 17(3)(c)', ['erasure']),
  'uk-17-3-d': uk('Art. 17(3)(d)', ['erasure']),
  'uk-17-3-e': uk('Art. 17(3)(e)', ['erasure']),
  'uk-18-1': uk('Art. 18(1)', ['restriction']),
  'uk-20-1': uk('Art. 20(1)', ['portability']),
  'uk-20-3': uk('Art. 20(3)', ['portability']),
  'uk-20-4': uk('Art. 20(4)', ['portability']),
  'uk-21-1': uk('Art. 21(1)', ['objection'], 'burden-on-controller'),
  'uk-22-1': { ...uk('Art. 22(1)', ['automated-decision']), until: '2026-02-04' },
  // Data (Use and Access) Act 2025, s. 80: Arts 22A to 22D stand in for Art. 22.
  'uk-22a': { ...uk('Art. 22A', ['automated-decision']), from: '2026-02-05' },
} as const satisfies Record<string, Ground>;

const act = (schedule: 2 | 3 | 4, paragraph: string, rights: readonly Right[], remark?: Ground['remark']): Ground => ({
  law: 'UK_GDPR',
  article: `DPA 2018 Sch. ${schedule} para ${paragraph}`,
  rights,
  from: GDPR,
  ...(remark && { remark }),
});
/** The listed provisions of Sch. 2 Parts 1 and 2 and of Sch. 3: Arts 15 to 18, 20 and 21(1). */
const LISTED = [...ARTICLES_15_TO_20, 'objection'] as const;
/** Of Sch. 2 Parts 3 and 4, and of the serious-harm tests of Sch. 3: Art. 15 alone. */
const ACCESS = ['access'] as const;

/** Exemptions of the Data Protection Act 2018, Schedules 2 to 4. */
const UK_ACT = {
  'uk-s2-2': act(2, '2', LISTED),
  'uk-s2-3': act(2, '3', ACCESS),
  'uk-s2-4': act(2, '4', ['access', 'erasure', 'restriction', 'objection']),
  'uk-s2-5': act(2, '5', LISTED),
  'uk-s2-7': act(2, '7', LISTED),
  'uk-s2-8': act(2, '8', LISTED),
  'uk-s2-9': act(2, '9', LISTED),
  'uk-s2-10': act(2, '10', LISTED),
  'uk-s2-11': act(2, '11', LISTED),
  'uk-s2-13': act(2, '13', LISTED),
  'uk-s2-14': act(2, '14', LISTED),
  'uk-s2-15': act(2, '15', LISTED),
  'uk-s2-16': act(2, '16', ACCESS),
  'uk-s2-19': act(2, '19', ACCESS),
  'uk-s2-20': act(2, '20', ACCESS),
  'uk-s2-21': act(2, '21', ACCESS),
  'uk-s2-22': act(2, '22', ACCESS),
  'uk-s2-23': act(2, '23', ACCESS),
  'uk-s2-24': act(2, '24', ACCESS),
  'uk-s2-25': act(2, '25', ACCESS),
  'uk-s2-26': act(2, '26', LISTED),
  'uk-s2-27': act(2, '27', ['access', 'rectification', 'restriction', 'objection']),
  'uk-s2-28': act(2, '28', ['access', 'rectification', 'restriction', 'portability', 'objection']),
  'uk-s3-3': act(3, '3', LISTED),
  'uk-s3-4': act(3, '4', LISTED),
  'uk-s3-5': act(3, '5', ACCESS, 'opinion-needed'),
  'uk-s3-9': act(3, '9', LISTED),
  'uk-s3-10': act(3, '10', LISTED),
  'uk-s3-11': act(3, '11', ACCESS),
  'uk-s3-18': act(3, '18', LISTED),
  'uk-s3-19': act(3, '19', ACCESS),
  'uk-s3-21': act(3, '21', ACCESS),
  'uk-s4-2': act(4, '2', ACCESS),
  'uk-s4-3': act(4, '3', ACCESS),
  'uk-s4-4': act(4, '4', ACCESS),
  'uk-s4-5': act(4, '5', ACCESS),
  'uk-s4-6': act(4, '6', ACCESS),
} as const satisfies Record<string, Ground>;

export const GROUNDS = { ...EU, ...MALTA, ...UK_TEXT, ...UK_ACT } as const;
export type GroundId = keyof typeof GROUNDS;

const isGroundId = (id: string): id is GroundId => Object.hasOwn(GROUNDS, id);
export const GROUND_IDS: readonly GroundId[] = Object.keys(GROUNDS).filter(isGroundId);
