/** Why a passage of a copy is withheld. `other` stands on what is written with it. */
export const REDACTION_GROUNDS = ['other-person', 'trade-secret', 'privilege', 'not-about-person', 'other'] as const;
export type RedactionGround = (typeof REDACTION_GROUNDS)[number];

type Provision = { readonly eu: string; readonly uk: string };

/** The provision behind each: GDPR Art. 15(4) and recital 63, Art. 23; UK DPA 2018 Schedule 2. */
export const REDACTION_PROVISION: Readonly<Record<RedactionGround, Provision>> = {
  'other-person': { eu: 'Art. 15(4)', uk: 'Art. 15(4); DPA 2018, Sch. 2 para. 16' },
  'trade-secret': { eu: 'Art. 15(4)', uk: 'Art. 15(4)' },
  privilege: { eu: 'Art. 23(1)', uk: 'DPA 2018, Sch. 2 para. 19' },
  'not-about-person': { eu: 'Art. 15(1)', uk: 'Art. 15(1)' },
  other: { eu: 'Art. 15(4)', uk: 'Art. 15(4)' },
};
