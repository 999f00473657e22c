import { isAfter } from '../history/dates.ts';
import { noPause } from '../pauses/none.ts';
import { countingDay, type Length, type Period } from '../rules/period.ts';
import { ARTICLE_12A_IN_FORCE, flagTransition } from './duaa.ts';
import { decidePeriod } from './decide-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { DayRegime } from './regime.ts';

/**
 * The ICO's page on Part 3 gives 30 April as the end of a period that starts on 31 May. By its own rule it ends on 30 June,
 * and whoever compares the two must know.
 */
const MISPRINTED_START = { month: 5, day: 31 };

function periodWith(extended: Length | null): Period {
  return { countedFrom: 'next-day', first: { unit: 'months', count: 1 }, extended, rolls: true };
}

const before: PeriodRules = {
  period: periodWith(null),
  pauses: noPause,
  citations: {
    receipt: 'DPA 2018 s.54',
    start: 'DPA 2018 s.205(2), Reg. 1182/71 Art. 3(1)',
    length: 'DPA 2018 s.54',
    pause: 'DPA 2018 s.54',
    extension: 'DPA 2018 s.54',
    roll: 'DPA 2018 s.205(2), Reg. 1182/71 Art. 3(4)',
  },
  refusal: null,
  codes: ['REGIME_COUNTS_FROM_DAY_AFTER'],
  remarks: ({ start }) => {
    const { month, day } = countingDay(start, periodWith(null));
    return month === MISPRINTED_START.month && day === MISPRINTED_START.day ? ['SOURCE_CONTAINS_SLIP'] : [];
  },
};

/** The Data (Use and Access) Act 2025 adds an extension by two months. */
const since: PeriodRules = { ...before, period: periodWith({ unit: 'months', count: 3 }) };

/** Requests to competent authorities for law enforcement (DPA 2018 Part 3): the month starts on the day after receipt. */
export const ukDpaPart3 = {
  id: 'UK_DPA_PART3',
  clock: 'request',
  counts: 'days',
  rolls: true,
  article: 'DPA 2018 s.54',
  decide: (history, calendar) => {
    if (!isAfter(ARTICLE_12A_IN_FORCE, history.received)) return decidePeriod(since, history, calendar);
    const outcome = decidePeriod(before, history, calendar);
    // Only an extension depends on which text governs.
    return history.notices.length > 0 ? flagTransition(outcome) : outcome;
  },
} as const satisfies DayRegime;
