import { daysBetween } from '../history/dates.ts';
import { daysIn, suspendedSpan, unionOf } from '../rules/spans.ts';
import type { CodeText } from '../codes.ts';
import type { Wait } from '../history/history.ts';
import type { PausePolicy } from './policy.ts';
import { afterExpiry, withoutEffect } from './without-effect.ts';

/** The suspension is tolerated if the question comes without undue delay (EDPB 01/2022 para 159); a week is our reading of that. */
const DELAY_IN_DAYS = 7;

const suspends = ({ kind }: Wait) => kind === 'identity' || kind === 'clarification';

/**
 * Art. 12(3) GDPR knows no pause; the EDPB tolerates one while identity or, for access, the scope of the request is being asked.
 * The month is lengthened by the union of those days, and the date without them always stays in sight.
 */
export const toleratedSuspension: PausePolicy = (history, settle, citation) => {
  const asked = history.waits.filter(suspends);
  const spans = unionOf(asked.map(suspendedSpan)).filter((span) => span.until === null || daysIn(span) > 0);
  const settlement = settle(history.received, spans);
  const { used, stoppedBy, tooLate } = settlement.final;
  const counts = used.length > 0 || stoppedBy !== null;
  const delayed = asked.some((wait) => daysBetween(history.received, wait.asked) > DELAY_IN_DAYS);
  const ignored = withoutEffect(
    history.waits.filter((wait) => !suspends(wait)),
    citation,
  );
  const late = afterExpiry(
    tooLate.map(({ from }) => from),
    citation,
  );
  const own: CodeText[] = [];
  if (counts) own.push('SUSPENSION_TOLERATED_NOT_IN_TEXT');
  if (counts && delayed) own.push('QUESTION_ASKED_LATE');
  if (stoppedBy !== null) own.push('CLOCK_PAUSED');
  return {
    start: history.received,
    startedBy: 'receipt',
    waitsSince: null,
    settlement,
    spanRule: 'suspended',
    showStrict: counts,
    codes: [...own, ...ignored.codes, ...late.codes],
    remarks: [...ignored.remarks, ...late.remarks],
  };
};
