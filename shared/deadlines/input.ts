import type { OwnCalendar } from './calendar/working-calendar.ts';

/** `pause`: the controller asked. `resume`: answer, proof or payment came. `extend`: the notice of extension was sent. */
export type DeadlineEvent = {
  readonly type: 'pause' | 'resume' | 'extend';
  readonly date: string;
  /** `identity`, `fee`, `clarification`, `clarification-non-access:<right>`; free text for `extend`. */
  readonly reason: string;
};

/** The facts of one line, whatever law governs it. */
export type DeadlineFacts = {
  /** A day; for regimes in hours a moment with offset, or a wall-clock time with `timezone`. */
  readonly received: string;
  readonly events: readonly DeadlineEvent[];
  /** Where the answer is given: a region of `HOLIDAY_REGIONS`. */
  readonly holidayRegion: string;
  readonly timezone?: string | undefined;
  readonly calendar?: OwnCalendar | undefined;
};
