import type { Temporal } from 'temporal-polyfill/implementation';
import type { DayOff, WorkingCalendar } from '../calendar/working-calendar.ts';
import { isAfter } from '../history/dates.ts';
import { endOf, lastDayOf, type Period } from './period.ts';
import { daysIn, type Span } from './spans.ts';

type PlainDate = Temporal.PlainDate;

export type Running = {
  readonly start: PlainDate;
  readonly spans: readonly Span[];
  readonly notices: readonly PlainDate[];
  readonly period: Period;
  readonly calendar: WorkingCalendar;
};

export type NoticeStatus = 'none' | 'in-time' | 'on-rolled-day' | 'late' | 'not-available';

/** A period with the days on which it stood still. */
export type Stretched = {
  /** Without those days. */
  readonly plain: PlainDate;
  /** With them, before any roll-over. */
  readonly end: PlainDate;
  readonly last: PlainDate;
  readonly skipped: readonly DayOff[];
  readonly used: readonly Span[];
  /** Questions put when the period had already run out. */
  readonly tooLate: readonly Span[];
  /** The question that still stops the clock. */
  readonly stoppedBy: Span | null;
};

export type Settlement = {
  readonly first: Stretched;
  /** The first period, or the extended one where a notice in time extends it. */
  readonly final: Stretched;
  readonly notice: { readonly status: NoticeStatus; readonly day: PlainDate | null };
  readonly extended: boolean;
  /** Null while the clock stands. */
  readonly due: PlainDate | null;
};

/** Adds the days of standing clock to the unrolled end, span by span; a span that starts after the period ran out adds nothing. */
function stretch(plain: PlainDate, { spans, period, calendar }: Running): Stretched {
  const used: Span[] = [];
  const tooLate: Span[] = [];
  let end = plain;
  let stoppedBy: Span | null = null;
  for (const span of spans) {
    if (isAfter(span.from, lastDayOf(end, period, calendar).day)) tooLate.push(span);
    else if (span.until === null) stoppedBy = span;
    else {
      used.push(span);
      end = end.add({ days: daysIn(span) });
    }
  }
  const { day: last, skipped } = lastDayOf(end, period, calendar);
  return { plain, end, last, skipped, used, tooLate, stoppedBy };
}

/** A notice counts inside the first period (GDPR Art. 12(3)); while the clock stands that period has not ended. */
function statusOf(notice: PlainDate | undefined, first: Stretched, period: Period): NoticeStatus {
  if (notice === undefined) return 'none';
  if (period.extended === null) return 'not-available';
  if (!isAfter(notice, first.end)) return 'in-time';
  if (first.stoppedBy !== null && !isAfter(first.stoppedBy.from, notice)) return 'in-time';
  return isAfter(notice, first.last) ? 'late' : 'on-rolled-day';
}

/** The order of the law: the period, the days of standing clock, the extension, and the roll-over once at the end. */
export function settle(running: Running): Settlement {
  const { start, notices, period, calendar } = running;
  const first = stretch(endOf(start, period.first, period, calendar), running);
  const day = notices[0];
  const status = statusOf(day, first, period);
  const extended = status === 'in-time' || status === 'on-rolled-day';
  const final =
    extended && period.extended !== null ? stretch(endOf(start, period.extended, period, calendar), running) : first;
  return {
    first,
    final,
    notice: { status, day: day ?? null },
    extended,
    due: final.stoppedBy === null ? final.last : null,
  };
}

/**
 * What chaining would give: the extension added to the end of the first period instead of counted from its start.
 * 31 January → 28 February → 28 April, where three months from receipt end on 30 April. Null where nothing is extended.
 */
export function chainedLastDay(running: Running, settlement: Settlement): PlainDate | null {
  const { period } = running;
  if (!settlement.extended || period.extended?.unit !== 'months' || period.first.unit !== 'months') return null;
  const further = period.extended.count - period.first.count;
  const chained = settlement.first.plain.add({ months: further }, { overflow: 'constrain' });
  return stretch(chained, running).last;
}
