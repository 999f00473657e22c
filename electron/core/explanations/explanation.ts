import type { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import type { OwnCalendar } from '../../../shared/deadlines/index.ts';
import type { FactPair } from '../documents/pdf/model.ts';

/** The holidays a reckoning ended by. */
export type Calendar = { readonly region: string; readonly own: OwnCalendar | undefined };

/** One way of reckoning, under one law or duty. */
export type Reckoning = {
  readonly heading: string;
  readonly calendar: Calendar;
  readonly view: Pick<
    DeadlineView,
    'steps' | 'codes' | 'problem' | 'raw' | 'due' | 'strict' | 'tolerated' | 'promised' | 'calendarVersion'
  >;
};

/** A date and what may be relied on to keep it; the day is empty where none can be stated. */
export type DateRow = {
  readonly what: string;
  readonly date: string | null;
  readonly basis: string;
  readonly leads: boolean;
};

export type EventRow = { readonly date: string; readonly what: string; readonly about: string };

/** Everything the printed page says, gathered before it is set. */
export type Explanation = {
  readonly organisation: string;
  readonly now: string;
  /** What the date belongs to: `2026-0007, access`. */
  readonly about: string;
  readonly fileName: string;
  readonly facts: readonly FactPair[];
  readonly dates: readonly DateRow[];
  /** Null where nothing that happens later can move the date. */
  readonly events: readonly EventRow[] | null;
  readonly reckonings: readonly Reckoning[];
};
