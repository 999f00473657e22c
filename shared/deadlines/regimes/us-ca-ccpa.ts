import { noPauseForVerification } from '../pauses/none.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

const SECTION = '11 CCR 7021(b)';

const rules: PeriodRules = {
  period: {
    countedFrom: 'next-day',
    first: { unit: 'days', count: 45 },
    extended: { unit: 'days', count: 90 },
    rolls: false,
  },
  pauses: noPauseForVerification,
  citations: {
    receipt: SECTION,
    start: SECTION,
    length: SECTION,
    pause: SECTION,
    extension: SECTION,
    roll: SECTION,
  },
  // Someone who cannot be verified in that time may be refused.
  refusal: 'applicable-period',
  codes: [],
  // The same paragraph counts days after receipt and lets the period begin on the day of receipt.
  safeDaysEarlier: 1,
};

/** California: 45 calendar days to answer, once 90 with a notice in time; nothing rolls over. */
export const usCaCcpa = {
  id: 'US_CA_CCPA',
  clock: 'request',
  counts: 'days',
  rolls: false,
  article: SECTION,
  decide: (history, calendar) => decidePeriod(rules, history, calendar),
} as const satisfies DayRegime;
