import type { Temporal } from 'temporal-polyfill/implementation';
import { compareDays, daysBetween, isAfter, laterOf } from '../history/dates.ts';
import type { Wait } from '../history/history.ts';

/** Days on which the clock stands: `from` counts, `until` no longer does; null while the question is open. */
export type Span = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate | null };

/**
 * EDPB 01/2022 para 159 tolerates a suspension but gives no formula. Ours: answer day minus question day, as the clock runs again
 * on the day of the answer.
 */
export function suspendedSpan(wait: Wait): Span {
  return { from: wait.asked, until: wait.answered };
}

/** UK GDPR Art. 12A: from the day of the question to the day of the answer, both of them included. */
export function excludedSpan(wait: Wait): Span {
  return { from: wait.asked, until: wait.answered?.add({ days: 1 }) ?? null };
}

export function daysIn(span: Span): number {
  return span.until === null ? 0 : daysBetween(span.from, span.until);
}

/** Two questions open at once stop the clock once: the union of the days, in order of time. */
export function unionOf(spans: readonly Span[]): readonly Span[] {
  const union: Span[] = [];
  for (const span of spans.toSorted((a, b) => compareDays(a.from, b.from))) {
    const last = union.at(-1);
    if (last === undefined || (last.until !== null && isAfter(span.from, last.until))) union.push(span);
    else {
      const until = last.until === null || span.until === null ? null : laterOf(last.until, span.until);
      union[union.length - 1] = { from: last.from, until };
    }
  }
  return union;
}

/** The part of the spans that lies on or after a day: before the clock runs there is nothing to stop. */
export function spansFrom(start: Temporal.PlainDate, spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(({ until }) => until === null || isAfter(until, start))
    .map(({ from, until }) => ({ from: laterOf(from, start), until }));
}
