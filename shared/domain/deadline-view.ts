import type { DeadlineView } from '../contract/core/deadline.ts';
import { articleOf, computeDeadline, type DeadlineFacts, type RegimeId } from '../deadlines/index.ts';
import { type LawId, setsPeriod } from '../reference/laws.ts';
import type { Right } from '../reference/rights.ts';
import { toleratedDate } from './governing-date.ts';

export type ReckoningFacts = DeadlineFacts & {
  /** What is asked, where it is known: not every law sets every right a period. */
  readonly right?: Right | undefined;
  /** The day promised in a notice of extension that was sent. */
  readonly promised?: string | undefined;
};

/** The statutory date of a line under one law, every step of it explained. */
export function deadlineView(law: LawId, facts: ReckoningFacts): DeadlineView {
  if (facts.right !== undefined && !setsPeriod(law, facts.right)) return withoutPeriod(law, facts);
  const reckoned = reckoning(law, facts);
  const tolerated = toleratedDate(law, reckoned);
  const promised = reckoned.codes.includes('EXTENSION_LENGTH_NOT_STATED') ? facts.promised : undefined;
  return {
    law,
    ...reckoned,
    ...(tolerated && { tolerated }),
    ...(promised !== undefined && { promised }),
    // California: receipt is to be confirmed first, by a date of its own.
    ...(law === 'US_CA_CCPA' && { confirmation: { regime: 'US_CA_CCPA_ACK', ...reckoning('US_CA_CCPA_ACK', facts) } }),
  };
}

/** The reckoning of any regime as it is shown and stored. */
export function reckoning(regime: RegimeId, facts: DeadlineFacts): Omit<DeadlineView, 'law'> {
  const reckoned = computeDeadline({
    regime,
    received: facts.received,
    events: facts.events,
    holidayRegion: facts.holidayRegion,
    timezone: facts.timezone,
    calendar: facts.calendar,
  });
  return {
    due: reckoned.due,
    raw: reckoned.raw,
    strict: reckoned.strict,
    codes: [...reckoned.codes],
    steps: reckoned.steps.map((step) => ({ ...step })),
    ...(reckoned.problem && { problem: { code: reckoned.problem.code } }),
    lastExtensionNotice: reckoned.lastExtensionNotice?.plan ?? null,
    lastRefusal: reckoned.lastRefusal,
    calendarVersion: reckoned.calendarVersion,
  };
}

/** The law knows the right, or its request, but sets it no period. */
function withoutPeriod(law: LawId, facts: ReckoningFacts): DeadlineView {
  const citation = articleOf(law);
  const { calendarVersion, problem, steps } = reckoning(law, { ...facts, events: [] });
  const received = steps.find(({ rule }) => rule === 'received');
  return {
    law,
    due: null,
    raw: null,
    strict: null,
    codes: ['NO_STATUTORY_DAY_COUNT'],
    steps: [...(received ? [{ ...received, citation }] : []), { rule: 'no-day-count', citation }],
    ...(problem && { problem }),
    lastExtensionNotice: null,
    lastRefusal: null,
    calendarVersion,
  };
}
