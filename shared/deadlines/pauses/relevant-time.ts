import type { Temporal } from 'temporal-polyfill/implementation';
import type { CodeText } from '../codes.ts';
import { isAfter } from '../history/dates.ts';
import type { History, Wait } from '../history/history.ts';
import type { Settlement } from '../rules/settle.ts';
import { daysIn, excludedSpan, spansFrom, suspendedSpan, unionOf, type Span } from '../rules/spans.ts';
import type { Clock, PausePolicy, Settle } from './policy.ts';
import { afterExpiry, withoutEffect } from './without-effect.ts';

type PlainDate = Temporal.PlainDate;
type Restart = Wait & { readonly kind: 'identity' | 'fee' };

const isRestart = (wait: Wait): wait is Restart => wait.kind === 'identity' || wait.kind === 'fee';
const isClarification = ({ kind }: Wait) => kind === 'clarification';
const isSameDay = ({ asked, answered }: Wait) => answered?.equals(asked) ?? false;

type Start = {
  readonly start: PlainDate;
  readonly startedBy: Clock['startedBy'];
  readonly waitsSince: PlainDate | null;
  readonly restartedBy: readonly Restart['kind'][];
  readonly tooLate: readonly PlainDate[];
};

/**
 * UK GDPR Art. 12A: the relevant time is the latest of receipt, receipt of the identity information, and payment of the fee.
 * A question put only after the period had run out no longer moves it: the request was already overdue.
 */
function relevantTime(history: History, settle: Settle, excluded: readonly Span[]): Start {
  const { received, waits } = history;
  let found: Start = { start: received, startedBy: 'receipt', waitsSince: null, restartedBy: [], tooLate: [] };
  for (const { kind, asked, answered } of waits.filter(isRestart)) {
    const { due } = settle(found.start, spansFrom(found.start, excluded));
    if (found.waitsSince === null && due !== null && isAfter(asked, due)) {
      found = { ...found, tooLate: [...found.tooLate, asked] };
    } else if (answered === null) {
      found = { ...found, waitsSince: found.waitsSince ?? asked };
    } else if (isAfter(answered, received)) {
      const later = isAfter(answered, found.start);
      found = {
        ...found,
        restartedBy: [...found.restartedBy, kind],
        ...(later ? { start: answered, startedBy: kind } : {}),
      };
    }
  }
  return found;
}

const daysUsed = ({ final }: Settlement) => final.used.reduce((sum, span) => sum + daysIn(span), 0);

/** How else the same clarifications could be counted, where that changes the date. */
function otherReadings(
  start: PlainDate,
  clarifications: readonly Wait[],
  counted: Settlement,
  settle: Settle,
): CodeText[] {
  const reading = (spans: readonly Span[]) => settle(start, spansFrom(start, unionOf(spans)));
  const longer = clarifications.filter((wait) => !isSameDay(wait));
  const codes: CodeText[] = [];
  // Read literally, a question answered the same day takes that day out; the safe date does not rely on it.
  const safe = reading(longer.map(excludedSpan));
  if (daysUsed(safe) < daysUsed(counted) && safe.due !== null) {
    codes.push('SAME_DAY_CLARIFICATION', `SAFE_DUE=${safe.due.toString()}`);
  }
  // Some calculators leave out the day of the answer, against the words of the Act.
  const { due: shorter } = reading(longer.map(suspendedSpan));
  if (shorter !== null && safe.due !== null && !shorter.equals(safe.due)) {
    codes.push(`SOURCES_DISAGREE=${shorter.toString()}`);
  }
  return codes;
}

/** A clarification asked while identity or fee was still open is counted only from the relevant time: our cautious reading. */
function overlaps(history: History, start: PlainDate): readonly Wait[] {
  const restarts = history.waits.filter(isRestart);
  return history.waits.filter(
    (wait) =>
      isClarification(wait) &&
      isAfter(start, wait.asked) &&
      restarts.some(
        ({ asked, answered }) =>
          (answered === null || !isAfter(wait.asked, answered)) &&
          (wait.answered === null || !isAfter(asked, wait.answered)),
      ),
  );
}

/** UK GDPR from 5 February 2026: identity and fee restart the month, clarification of an access request takes days out of it. */
export const relevantTimePolicy: PausePolicy = (history, settle, citation) => {
  const clarifications = history.waits.filter(isClarification);
  const excluded = unionOf(clarifications.map(excludedSpan));
  const { start, startedBy, waitsSince, restartedBy, tooLate } = relevantTime(history, settle, excluded);
  const settlement = settle(start, spansFrom(start, excluded));
  const clipped = overlaps(history, start);
  const ignored = withoutEffect(
    history.waits.filter(({ kind }) => kind === 'clarification-non-access'),
    citation,
  );
  const late = afterExpiry([...tooLate, ...settlement.final.tooLate.map(({ from }) => from)], citation);

  const codes: CodeText[] = [...ignored.codes, ...late.codes];
  if (restartedBy.includes('identity')) codes.push('CLOCK_RESTARTED_BY_ID');
  if (restartedBy.includes('fee')) codes.push('CLOCK_RESTARTED_BY_FEE');
  if (waitsSince !== null) codes.push('CLOCK_NOT_STARTED');
  if (settlement.final.stoppedBy !== null) codes.push('CLOCK_PAUSED');
  if (clipped.length > 0) codes.push('OVERLAP_READING');
  if (settlement.due !== null && waitsSince === null) {
    codes.push(...otherReadings(start, clarifications, settlement, settle));
  }
  return {
    start,
    startedBy,
    waitsSince,
    settlement,
    spanRule: 'excluded',
    showStrict: waitsSince !== null || settlement.final.stoppedBy !== null,
    codes,
    remarks: [
      ...clipped.map(({ asked }) => ({
        rule: 'overlap-clipped' as const,
        from: asked.toString(),
        date: start.toString(),
        citation,
      })),
      ...ignored.remarks,
      ...late.remarks,
    ],
  };
};
