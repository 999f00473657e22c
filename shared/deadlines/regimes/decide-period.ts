import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { inOrder, type CodeText } from '../codes.ts';
import type { History } from '../history/history.ts';
import type { Clock, Settle } from '../pauses/policy.ts';
import { chainedLastDay, settle, type Running, type Settlement } from '../rules/settle.ts';
import { explainPeriod } from './explain-period.ts';
import type { PeriodRules } from './period-rules.ts';
import type { LastExtensionNotice, Outcome } from './regime.ts';

function extensionCodes(rules: PeriodRules, history: History, clock: Clock, strict: Settlement): CodeText[] {
  const { notice, extended } = clock.settlement;
  const codes: CodeText[] = [];
  if (notice.status === 'late') codes.push('EXTENSION_NOTICE_LATE');
  if (notice.status === 'on-rolled-day') codes.push('EXTENSION_NOTICE_ON_ROLLED_DAY');
  if (notice.status === 'not-available') codes.push('EXTENSION_NOT_AVAILABLE');
  if (extended && rules.extensionStatesItsDate) codes.push('EXTENSION_LENGTH_NOT_STATED');
  if (extended && strict.notice.status === 'late' && clock.spanRule === 'suspended') {
    codes.push('EXTENSION_RELIES_ON_PAUSE');
  }
  if (rules.period.extended !== null && history.notices.length > 1) codes.push('EXTENSION_REPEATED');
  return codes;
}

function lastNotice(rules: PeriodRules, { spanRule, waitsSince, settlement }: Clock, strict: Settlement) {
  if (rules.period.extended === null) return null;
  const stands = waitsSince !== null || settlement.first.stoppedBy !== null;
  const latest = stands ? strict.first : settlement.first;
  // Days the statute takes out are safe to plan with, a suspension that is only tolerated is not.
  const plan = spanRule === 'excluded' ? latest : strict.first;
  const safe = plan.end.subtract({ days: rules.safeDaysEarlier ?? 0 });
  return { plan: safe.toString(), latest: latest.last.toString() } satisfies LastExtensionNotice;
}

function lastRefusal({ refusal }: PeriodRules, due: string | null, strict: Settlement): string | null {
  if (refusal === null) return null;
  return refusal === 'applicable-period' && due !== null ? due : strict.first.last.toString();
}

/** Raw date, then pauses, then extension, then the roll-over once: the same for every law that counts days or months. */
export function decidePeriod(rules: PeriodRules, history: History, calendar: WorkingCalendar): Outcome {
  const { period } = rules;
  const running = (start: Running['start'], spans: Running['spans']): Running => ({
    start,
    spans,
    notices: history.notices,
    period,
    calendar,
  });
  const settleFrom: Settle = (start, spans) => settle(running(start, spans));
  const strict = settleFrom(history.received, []);
  const clock = rules.pauses(history, settleFrom, rules.citations.pause);
  const { settlement } = clock;
  const due = clock.waitsSince === null ? settlement.due : null;
  const chained = chainedLastDay(running(clock.start, settlement.final.used), settlement);

  const codes: CodeText[] = [...rules.codes, ...clock.codes, ...extensionCodes(rules, history, clock, strict)];
  if (clock.showStrict) codes.push(`STRICT_DUE=${strict.final.last.toString()}`);
  if (due !== null && chained !== null && !chained.equals(due)) {
    codes.push(`CHAINED_RESULT_DIFFERS=${chained.toString()}`);
  }
  if (due !== null && rules.safeDaysEarlier !== undefined) {
    codes.push(`SAFE_DUE=${due.subtract({ days: rules.safeDaysEarlier }).toString()}`);
  }
  if (due !== null) codes.push(...(rules.remarks?.(clock) ?? []));

  const dueText = due?.toString() ?? null;
  const paused = clock.startedBy !== 'receipt' || settlement.final.used.length > 0;
  return {
    due: dueText,
    raw: due === null ? null : settlement.final.end.toString(),
    strict: strict.final.last.toString(),
    tolerated: paused ? dueText : null,
    lastExtensionNotice: lastNotice(rules, clock, strict),
    lastRefusal: lastRefusal(rules, dueText, strict),
    codes: inOrder(codes),
    steps: explainPeriod(rules, history, clock, calendar),
  };
}
