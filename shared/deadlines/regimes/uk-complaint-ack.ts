import { Temporal } from 'temporal-polyfill/implementation';
import { isAfter } from '../history/dates.ts';
import { noPause } from '../pauses/none.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';
import { withoutDate } from './without-date.ts';

const IN_FORCE = Temporal.PlainDate.from('2026-06-19');
const SECTION = 'DPA 2018 s.164A(3)';

const rules: PeriodRules = {
  period: { countedFrom: 'next-day', first: { unit: 'days', count: 30 }, extended: null, rolls: true },
  pauses: noPause,
  citations: {
    receipt: SECTION,
    start: 'DPA 2018 s.205(2), Reg. 1182/71 Art. 3(1)',
    length: SECTION,
    pause: SECTION,
    extension: SECTION,
    roll: 'DPA 2018 s.205(2), Reg. 1182/71 Art. 3(4)',
  },
  refusal: null,
  codes: ['REGIME_COUNTS_FROM_DAY_AFTER'],
};

/** Acknowledging a complaint made to the controller; the duty begins on 19 June 2026. */
export const ukComplaintAck = {
  id: 'UK_COMPLAINT_ACK',
  clock: 'complaint',
  counts: 'days',
  rolls: true,
  article: SECTION,
  decide: (history, calendar) =>
    isAfter(IN_FORCE, history.received)
      ? withoutDate(history, 'DUTY_NOT_IN_FORCE', {
          rule: 'not-in-force',
          date: IN_FORCE.toString(),
          citation: SECTION,
        })
      : decidePeriod(rules, history, calendar),
} as const satisfies DayRegime;
