import { decideHours, type HourRules } from './decide-hours.ts';
import type { HourRegime } from './regime.ts';

const ARTICLE = 'GDPR Art. 33(1)';

const rules: HourRules = {
  hours: 72,
  startsAt: 'next-full-hour',
  twoWorkingDaysDisputed: true,
  citations: {
    receipt: ARTICLE,
    start: 'Reg. 1182/71 Art. 3(1) and (2)(a)',
    length: ARTICLE,
    roll: 'Reg. 1182/71 Art. 3(4)',
  },
};

export const euBreach72h = {
  id: 'EU_BREACH_72H',
  clock: 'breach',
  counts: 'hours',
  rolls: false,
  article: ARTICLE,
  decide: (history, moment, calendar) => decideHours(rules, history, moment, calendar),
} as const satisfies HourRegime;
