import { toleratedSuspension } from '../pauses/tolerated-suspension.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

const rules: PeriodRules = {
  period: {
    countedFrom: 'receipt',
    first: { unit: 'months', count: 1 },
    extended: { unit: 'months', count: 3 },
    rolls: true,
  },
  pauses: toleratedSuspension,
  citations: {
    receipt: 'GDPR Art. 12(3)',
    start: 'Reg. 1182/71 Art. 3(1) and (2)(c)',
    length: 'GDPR Art. 12(3)',
    pause: 'EDPB Guidelines 01/2022 para 159',
    extension: 'GDPR Art. 12(3)',
    roll: 'Reg. 1182/71 Art. 3(4)',
  },
  // Art. 12(4) has a month of its own, which the extension of Art. 12(3) does not lengthen.
  refusal: 'first-period',
  codes: [],
};

export const euGdpr = {
  id: 'EU_GDPR',
  clock: 'request',
  counts: 'days',
  rolls: true,
  article: 'GDPR Art. 12(3)',
  decide: (history, calendar) => decidePeriod(rules, history, calendar),
} as const satisfies DayRegime;
