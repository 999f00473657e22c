import { noPauseForVerification } from '../pauses/none.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

const SECTION = '11 CCR 7021(a)';

const rules: PeriodRules = {
  period: { countedFrom: 'next-day', first: { unit: 'working-days', count: 10 }, extended: null, rolls: true },
  pauses: noPauseForVerification,
  citations: {
    receipt: SECTION,
    start: SECTION,
    length: SECTION,
    pause: SECTION,
    extension: SECTION,
    roll: SECTION,
  },
  refusal: null,
  codes: [],
};

/** California: ten business days to confirm that a request has come in. */
export const usCaCcpaAck = {
  id: 'US_CA_CCPA_ACK',
  clock: 'request',
  counts: 'days',
  rolls: true,
  article: SECTION,
  decide: (history, calendar) => decidePeriod(rules, history, calendar),
} as const satisfies DayRegime;
