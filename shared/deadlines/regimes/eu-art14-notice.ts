import { noPause } from '../pauses/none.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

const ARTICLE = 'GDPR Art. 14(3)(a)';

const rules: PeriodRules = {
  period: { countedFrom: 'receipt', first: { unit: 'months', count: 1 }, extended: null, rolls: true },
  pauses: noPause,
  citations: {
    receipt: ARTICLE,
    start: 'Reg. 1182/71 Art. 3(1) and (2)(c)',
    length: ARTICLE,
    pause: ARTICLE,
    extension: ARTICLE,
    roll: 'Reg. 1182/71 Art. 3(4)',
  },
  refusal: null,
  // Art. 14(3)(b) and (c): at the latest with the first communication or disclosure.
  codes: ['EARLIER_IF_FIRST_CONTACT_OR_DISCLOSURE'],
};

/** Telling people about data that came from elsewhere; the clock starts when the data are obtained. */
export const euArt14Notice = {
  id: 'EU_ART14_NOTICE',
  clock: 'collection',
  counts: 'days',
  rolls: true,
  article: ARTICLE,
  decide: (history, calendar) => decidePeriod(rules, history, calendar),
} as const satisfies DayRegime;
