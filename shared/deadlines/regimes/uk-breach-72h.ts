import { decideHours, type HourRules } from './decide-hours.ts';
import type { HourRegime } from './regime.ts';

const ARTICLE = 'UK GDPR Art. 33(1)';

/** DPA 2018 s.205(2) applies the EU rules on time to that Act, not expressly to the UK GDPR: exact hours are the cautious reading. */
const rules: HourRules = {
  hours: 72,
  startsAt: 'awareness',
  twoWorkingDaysDisputed: false,
  citations: { receipt: ARTICLE, start: ARTICLE, length: ARTICLE, roll: ARTICLE },
};

export const ukBreach72h = {
  id: 'UK_BREACH_72H',
  clock: 'breach',
  counts: 'hours',
  rolls: false,
  article: ARTICLE,
  decide: (history, moment, calendar) => decideHours(rules, history, moment, calendar),
} as const satisfies HourRegime;
