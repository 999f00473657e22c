import type { DeadlineView, Due } from '../../../shared/contract/core/deadline.ts';
import { computeDeadline } from '../../../shared/deadlines/index.ts';
import { daysBetween, urgencyOf } from '../../../shared/domain/urgency.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import type { CaseLine } from './case.ts';

/** Where a line is answered: its time of day, and for each law the calendar of holidays its days end by. */
export type Place = { readonly timezone: string; readonly holidayRegions: Readonly<Record<LawId, string>> };

/** The statutory date of a line under each law that may apply to it, every step of it explained. */
export function reckon(line: Pick<CaseLine, 'received' | 'events' | 'laws'>, place: Place): DeadlineView[] {
  return line.laws.map((law) => reckonUnder(law, line, place));
}

function reckonUnder(law: LawId, line: Pick<CaseLine, 'received' | 'events'>, place: Place): DeadlineView {
  const reckoned = computeDeadline({
    regime: law,
    received: line.received,
    events: line.events,
    holidayRegion: place.holidayRegions[law],
    timezone: place.timezone,
  });
  return {
    law,
    due: reckoned.due,
    raw: reckoned.raw,
    strict: reckoned.strict,
    codes: [...reckoned.codes],
    steps: reckoned.steps.map((step) => ({ ...step })),
    ...(reckoned.problem && { problem: { code: reckoned.problem.code } }),
    lastExtensionNotice: reckoned.lastExtensionNotice?.plan ?? null,
    lastRefusal: reckoned.lastRefusal ?? null,
    calendarVersion: reckoned.calendarVersion,
  };
}

/** The date that governs a line: the strict one, and the earlier where two laws apply. */
export function dueOf(line: Pick<CaseLine, 'deadlines' | 'state'>, today: string): Due | null {
  const dates = line.deadlines.flatMap((view) => {
    const date = view.strict ?? view.due;
    return date === null ? [] : [{ law: view.law, date: date.slice(0, 10) }];
  });
  const [first, ...rest] = dates;
  if (first === undefined) return null;
  const governing = rest.reduce((earliest, other) => (other.date < earliest.date ? other : earliest), first);
  const daysLeft = daysBetween(today, governing.date);
  return { ...governing, daysLeft, urgency: urgencyOf(daysLeft, line.state === 'open') };
}

/** The nearest date among the lines still open; null once all are closed. */
export function nearest(lines: readonly CaseLine[], today: string): Due | null {
  return lines
    .filter((line) => line.state === 'open')
    .map((line) => dueOf(line, today))
    .filter((due) => due !== null)
    .reduce<Due | null>((earliest, due) => (earliest === null || due.date < earliest.date ? due : earliest), null);
}
