import { noPause } from '../pauses/none.ts';
import { decidePeriod } from './decide-period.ts';
import { safeBeforeRollOver } from './general-roll-over.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

const THIRTY_DAYS = { unit: 'days', count: 30 } as const;

const rules: PeriodRules = {
  period: { countedFrom: 'next-day', first: THIRTY_DAYS, extended: THIRTY_DAYS, rolls: true },
  pauses: noPause,
  citations: {
    receipt: 'DPO (CH) Art. 18(1)',
    start: 'DPO (CH) Art. 18(1)',
    length: 'FADP Art. 25(7), DPO (CH) Art. 18(1)',
    pause: 'DPO (CH) Art. 18',
    extension: 'DPO (CH) Art. 18(2)',
    roll: 'Swiss law on the running of time',
  },
  refusal: 'first-period',
  codes: [],
  // Art. 18(2): within the thirty days the person is told by when the answer will come.
  extensionStatesItsDate: true,
  remarks: safeBeforeRollOver,
};

export const chFadp = {
  id: 'CH_FADP',
  clock: 'request',
  counts: 'days',
  rolls: true,
  article: 'FADP Art. 25(7)',
  decide: (history, calendar) => decidePeriod(rules, history, calendar),
} as const satisfies DayRegime;
