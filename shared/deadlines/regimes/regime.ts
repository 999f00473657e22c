import type { Temporal } from 'temporal-polyfill/implementation';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CodeText } from '../codes.ts';
import type { History } from '../history/history.ts';
import type { Step } from '../steps.ts';

/** The last day on which a notice of extension counts. */
export type LastExtensionNotice = {
  /** The day to plan for: the unrolled end of the first period, no pause relied on that the text does not know. */
  readonly plan: string;
  /** The day a notice is still accepted, without any margin. */
  readonly latest: string;
};

/** What a regime makes of a history. All dates are texts: days, or moments with offset for regimes in hours. */
export type Outcome = {
  readonly due: string | null;
  /** The date before the roll-over. */
  readonly raw: string | null;
  /** No pause applied; never null where the law states a length. */
  readonly strict: string | null;
  /** With the pauses that count, where any does; null while the clock stands. */
  readonly tolerated: string | null;
  readonly lastExtensionNotice: LastExtensionNotice | null;
  /** The last day to tell the person that nothing will be done, where the law sets one. */
  readonly lastRefusal: string | null;
  readonly codes: readonly CodeText[];
  readonly steps: readonly Step[];
};

type Clock = {
  readonly id: string;
  /** What starts the clock. */
  readonly clock: 'request' | 'complaint' | 'collection' | 'breach';
  /** Whether a last day on a weekend or public holiday moves. */
  readonly rolls: boolean;
  readonly article: string;
};

/** Counts from a day; `nothing` where the law states no length. */
export type DayRegime = Clock & {
  readonly counts: 'days' | 'nothing';
  readonly decide: (history: History, calendar: WorkingCalendar) => Outcome;
};

/** Counts from a moment, known to the minute. */
export type HourRegime = Clock & {
  readonly counts: 'hours';
  readonly decide: (history: History, moment: Temporal.ZonedDateTime, calendar: WorkingCalendar) => Outcome;
};

/** One law's clock. Adding one takes a file in this folder and a line in `index.ts`. */
export type Regime = DayRegime | HourRegime;
