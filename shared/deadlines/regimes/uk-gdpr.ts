import { isAfter } from '../history/dates.ts';
import { relevantTimePolicy } from '../pauses/relevant-time.ts';
import { toleratedSuspension } from '../pauses/tolerated-suspension.ts';
import type { Period } from '../rules/period.ts';
import { ARTICLE_12A_IN_FORCE, flagTransition } from './duaa.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

const period: Period = {
  countedFrom: 'receipt',
  first: { unit: 'months', count: 1 },
  extended: { unit: 'months', count: 3 },
  rolls: true,
};
const ICO_COUNTING = 'ICO, right of access: how to count the month';

/** Until 4 February 2026: Art. 12 as taken over from the EU, with the pauses the ICO's guidance allowed. */
const before: PeriodRules = {
  period,
  pauses: toleratedSuspension,
  citations: {
    receipt: 'UK GDPR Art. 12(3)',
    start: ICO_COUNTING,
    length: 'UK GDPR Art. 12(3)',
    pause: 'ICO, right of access: identity and clarification',
    extension: 'UK GDPR Art. 12(3)',
    roll: ICO_COUNTING,
  },
  refusal: 'first-period',
  codes: [],
};

/** From 5 February 2026: Art. 12A, inserted by the Data (Use and Access) Act 2025 s.76. */
const since: PeriodRules = {
  period,
  pauses: relevantTimePolicy,
  citations: {
    receipt: 'UK GDPR Art. 12A',
    start: ICO_COUNTING,
    length: 'UK GDPR Art. 12A',
    pause: 'UK GDPR Art. 12A',
    extension: 'UK GDPR Art. 12A',
    roll: ICO_COUNTING,
  },
  // Art. 12(4) now ends with the applicable time period, extension included.
  refusal: 'applicable-period',
  codes: [],
};

export const ukGdpr = {
  id: 'UK_GDPR',
  clock: 'request',
  counts: 'days',
  rolls: true,
  article: 'UK GDPR Art. 12A',
  decide: (history, calendar) =>
    isAfter(ARTICLE_12A_IN_FORCE, history.received)
      ? flagTransition(decidePeriod(before, history, calendar))
      : decidePeriod(since, history, calendar),
} as const satisfies DayRegime;
