import { isAfter } from '../history/dates.ts';
import type { History } from '../history/history.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Clock } from '../pauses/policy.ts';
import { countingDay, type Length } from '../rules/period.ts';
import { daysIn, type Span } from '../rules/spans.ts';
import type { Step } from '../steps.ts';
import { explainDayOff } from './explain-day-off.ts';
import type { PeriodRules } from './period-rules.ts';

type PlainDate = Span['from'];

function explainStart({ period, citations }: PeriodRules, history: History, clock: Clock): Step[] {
  const received = history.received.toString();
  const steps: Step[] = [{ rule: 'received', date: received, citation: citations.receipt }];
  if (clock.startedBy !== 'receipt') {
    const rule = clock.startedBy === 'identity' ? 'counted-from-identity' : 'counted-from-fee';
    return [...steps, { rule, from: received, date: clock.start.toString(), citation: citations.pause }];
  }
  const counted = countingDay(clock.start, period);
  const rule = period.countedFrom === 'receipt' ? 'counted-from-receipt' : 'counted-from-next-day';
  return [...steps, { rule, from: received, date: counted.toString(), citation: citations.start }];
}

function explainLength(from: PlainDate, to: PlainDate, length: Length, citation: string): Step {
  const dates = { from: from.toString(), date: to.toString(), citation };
  if (length.unit === 'days') return { rule: 'plus-days', ...dates, params: { days: length.count } };
  if (length.unit === 'working-days') return { rule: 'plus-working-days', ...dates, params: { days: length.count } };
  const clamped = to.day < from.day;
  return clamped
    ? { rule: 'plus-months-clamped', ...dates, params: { months: length.count, day: from.day, last: to.day } }
    : { rule: 'plus-months', ...dates, params: { months: length.count } };
}

/** One step for every stretch of standing clock, each moving the end by its days. */
function explainSpans(end: PlainDate, spans: readonly Span[], clock: Clock, citation: string) {
  let at = end;
  const steps = spans.map((span): Step => {
    const from = at;
    const days = daysIn(span);
    at = at.add({ days });
    // An exclusion names its last day, a suspension the day the clock runs again.
    const until = clock.spanRule === 'excluded' ? span.until?.subtract({ days: 1 }) : span.until;
    return {
      rule: clock.spanRule,
      from: from.toString(),
      date: at.toString(),
      params: { days, asked: span.from.toString(), answered: until?.toString() ?? '' },
      citation,
    };
  });
  return { steps, end: at };
}

function explainNotice({ period, citations }: PeriodRules, history: History, { settlement }: Clock): Step[] {
  const { status, day } = settlement.notice;
  if (day === null) return [];
  const at = { date: day.toString(), citation: citations.extension };
  const params = { lastDay: settlement.first.last.toString() };
  const repeated = history.notices
    .slice(1)
    .map((notice): Step => ({ ...at, rule: 'extension-repeated', date: notice.toString() }));
  if (status === 'not-available') return [{ rule: 'extension-not-available', ...at }];
  if (status === 'late') return [{ rule: 'extension-late', ...at, params }, ...repeated];
  if (status === 'on-rolled-day')
    return [{ rule: 'extension-on-rolled-day', ...at, params: { end: settlement.first.end.toString() } }, ...repeated];
  return period.extended === null ? [] : repeated;
}

function explainExtension(rules: PeriodRules, clock: Clock, end: PlainDate): { steps: Step[]; end: PlainDate } {
  const { first, final, extended, notice } = clock.settlement;
  const { period, citations } = rules;
  if (!extended || period.extended === null) return { steps: [], end };
  const sent = notice.day?.toString() ?? '';
  if (rules.extensionStatesItsDate) {
    return { steps: [{ rule: 'extension-length-not-stated', date: sent, citation: citations.extension }], end };
  }
  const days = first.used.reduce((sum, span) => sum + daysIn(span), 0);
  const later = final.plain.add({ days });
  const { unit, count } = period.extended;
  const step: Step = {
    rule: 'extended',
    from: end.toString(),
    date: later.toString(),
    params: { count, unit, sent, start: clock.start.toString() },
    citation: citations.extension,
  };
  return { steps: [step], end: later };
}

function explainEnd(rules: PeriodRules, clock: Clock, calendar: WorkingCalendar): Step[] {
  const { settlement, waitsSince } = clock;
  const { citations, period } = rules;
  const stoppedSince = settlement.final.stoppedBy?.from;
  if (waitsSince !== null) return [{ rule: 'not-started', from: waitsSince.toString(), citation: citations.pause }];
  if (stoppedSince !== undefined) return [{ rule: 'paused', from: stoppedSince.toString(), citation: citations.pause }];
  const { end, last, skipped } = settlement.final;
  const steps = skipped.map((off) => explainDayOff(off, citations.roll));
  if (isAfter(last, end)) {
    steps.push({
      rule: 'rolled',
      from: end.toString(),
      date: last.toString(),
      params: { days: skipped.length },
      citation: citations.roll,
    });
  }
  if (!period.rolls && calendar.dayOff(last) !== null) {
    steps.push({ rule: 'not-rolled', date: last.toString(), citation: citations.roll });
  }
  return [...steps, { rule: 'due', date: last.toString(), citation: citations.length }];
}

/** The way to the date, move by move, in the order in which the law makes them. */
export function explainPeriod(
  rules: PeriodRules,
  history: History,
  clock: Clock,
  calendar: WorkingCalendar,
): readonly Step[] {
  const { settlement } = clock;
  const { period, citations } = rules;
  const start = explainStart(rules, history, clock);
  if (clock.waitsSince !== null) return [...start, ...clock.remarks, ...explainEnd(rules, clock, calendar)];
  const from = countingDay(clock.start, period);
  const length = explainLength(from, settlement.first.plain, period.first, citations.length);
  const before = explainSpans(settlement.first.plain, settlement.first.used, clock, citations.pause);
  const extension = explainExtension(rules, clock, before.end);
  const after = explainSpans(
    extension.end,
    settlement.final.used.slice(settlement.first.used.length),
    clock,
    citations.pause,
  );
  return [
    ...start,
    length,
    ...clock.remarks,
    ...before.steps,
    ...explainNotice(rules, history, clock),
    ...extension.steps,
    ...after.steps,
    ...explainEnd(rules, clock, calendar),
  ];
}
