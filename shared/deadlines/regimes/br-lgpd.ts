import { noPause } from '../pauses/none.ts';
import { decidePeriod } from './decide-period.ts';
import { safeBeforeRollOver } from './general-roll-over.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

const ARTICLE = 'LGPD Art. 19 II';

const rules: PeriodRules = {
  period: { countedFrom: 'next-day', first: { unit: 'days', count: 15 }, extended: null, rolls: true },
  pauses: noPause,
  citations: {
    receipt: ARTICLE,
    start: 'Civil Code (BR) Art. 132',
    length: ARTICLE,
    pause: ARTICLE,
    extension: ARTICLE,
    roll: 'Civil Code (BR) Art. 132 § 1',
  },
  refusal: null,
  // Art. 19 I: the simplified confirmation is due at once; the fifteen days are for the full declaration.
  codes: ['SIMPLIFIED_ANSWER_DUE_IMMEDIATELY'],
  remarks: safeBeforeRollOver,
};

export const brLgpd = {
  id: 'BR_LGPD',
  clock: 'request',
  counts: 'days',
  rolls: true,
  article: ARTICLE,
  decide: (history, calendar) => decidePeriod(rules, history, calendar),
} as const satisfies DayRegime;
