import type { ComplaintClock, ComplaintDue } from '../contract/core/complaints.ts';
import { computeDeadline, type OwnCalendar } from '../deadlines/index.ts';
import { daysBetween, urgencyOf } from './urgency.ts';

/** The UK calendar a complaint is counted by, and the clock of the office. */
export type ComplaintPlace = {
  readonly holidayRegion: string;
  readonly timezone: string;
  readonly calendar?: OwnCalendar | undefined;
};

/** Section 164A(3) DPA 2018: thirty days to acknowledge, counted from the day after receipt; nothing stops or extends them. */
export function acknowledgementClock(receivedOn: string, place: ComplaintPlace): ComplaintClock {
  const reckoned = computeDeadline({
    regime: 'UK_COMPLAINT_ACK',
    received: receivedOn,
    events: [],
    holidayRegion: place.holidayRegion,
    timezone: place.timezone,
    calendar: place.calendar,
  });
  return {
    regime: 'UK_COMPLAINT_ACK',
    due: reckoned.due,
    raw: reckoned.raw,
    strict: reckoned.strict,
    codes: [...reckoned.codes],
    steps: reckoned.steps.map((step) => ({ ...step })),
    ...(reckoned.problem && { problem: { code: reckoned.problem.code } }),
    lastExtensionNotice: null,
    lastRefusal: null,
    calendarVersion: reckoned.calendarVersion,
  };
}

/** The day the acknowledgement is due; null where there is no duty or it was met. */
export function acknowledgementDue(
  clock: Pick<ComplaintClock, 'due' | 'strict'>,
  acknowledgedOn: string | null,
  today: string,
): ComplaintDue | null {
  const date = clock.strict ?? clock.due;
  if (date === null || acknowledgedOn !== null) return null;
  const daysLeft = daysBetween(today, date);
  return { date, daysLeft, urgency: urgencyOf(daysLeft, true) };
}

/** Whether the duty was met, and in time: before 19 June 2026 there was none. */
export function acknowledged(
  clock: Pick<ComplaintClock, 'due' | 'strict'>,
  acknowledgedOn: string | null,
): 'open' | 'in-time' | 'late' | 'no-duty' {
  const date = clock.strict ?? clock.due;
  if (date === null) return 'no-duty';
  if (acknowledgedOn === null) return 'open';
  return acknowledgedOn <= date ? 'in-time' : 'late';
}
