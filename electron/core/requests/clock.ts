import type { DeadlineView, Due } from '../../../shared/contract/core/deadline.ts';
import type { OwnCalendar } from '../../../shared/deadlines/index.ts';
import { deadlineView } from '../../../shared/domain/deadline-view.ts';
import { governingDate } from '../../../shared/domain/governing-date.ts';
import { DAYS_WITHOUT_A_DATE } from '../../../shared/domain/internal-target.ts';
import { addDays, daysBetween, urgencyOf } from '../../../shared/domain/urgency.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import type { CaseLine } from './case.ts';

/** Where a line is answered: its time of day, and for each law the calendar of holidays its days end by. */
export type Place = {
  readonly timezone: string;
  readonly holidayRegions: Readonly<Record<LawId, string>>;
  /** Days the office that keeps a calendar has added or removed. */
  readonly ownCalendars: Readonly<Partial<Record<LawId, OwnCalendar>>>;
};

type Reckonable = Pick<CaseLine, 'received' | 'events' | 'laws'> & Partial<Pick<CaseLine, 'right'>>;

/** The statutory date of a line under each law that may apply to it, every step of it explained. */
export const reckon = (line: Reckonable, place: Place, promised?: string): DeadlineView[] =>
  line.laws.map((law) =>
    deadlineView(law, {
      right: line.right,
      received: line.received,
      events: line.events,
      promised,
      holidayRegion: place.holidayRegions[law],
      timezone: place.timezone,
      calendar: place.ownCalendars[law],
    }),
  );

type Dated = Pick<CaseLine, 'deadlines' | 'state'> & Partial<Pick<CaseLine, 'received' | 'typed' | 'processor'>>;
type Governing = Pick<Due, 'date' | 'law' | 'source'>;

/**
 * The date that governs a line. One set from outside goes first; where we only process, the law's date is the
 * controller's, not ours. Of two laws the earlier. A law without a number of days leaves our own target, named as such:
 * an open line is never without a date.
 */
export function dueOf(line: Dated, today: string, targetDays: number | null = null): Due | null {
  const governing = governingOf(line, targetDays);
  if (governing === null) return null;
  const daysLeft = daysBetween(today, governing.date);
  return { ...governing, daysLeft, urgency: urgencyOf(daysLeft, line.state === 'open') };
}

function governingOf(line: Dated, targetDays: number | null): Governing | null {
  const law = line.deadlines[0]?.law;
  if (line.typed && law !== undefined) return { date: line.typed.date, law, source: line.typed.source };
  if (line.processor) return null;
  const dates = line.deadlines.flatMap((view): Governing[] => {
    const date = governingDate(view);
    return date === null ? [] : [{ law: view.law, date: date.slice(0, 10) }];
  });
  const [first, ...rest] = dates;
  if (first !== undefined)
    return rest.reduce((earliest, other) => (other.date < earliest.date ? other : earliest), first);
  if (line.received === undefined || law === undefined) return null;
  return { date: addDays(line.received, targetDays ?? DAYS_WITHOUT_A_DATE), law, source: 'internal' };
}

/** The day we mean to be done: our own number of days, never after the date that binds us. */
export function internalTarget(line: Dated, targetDays: number | null): string | null {
  if (targetDays === null || line.received === undefined) return null;
  const target = addDays(line.received, targetDays);
  const binding = governingOf(line, targetDays)?.date ?? target;
  return binding < target ? binding : target;
}

/** The nearest date among the lines still open; null once all are closed. */
export function nearest(lines: readonly CaseLine[], today: string, targetDays: number | null = null): Due | null {
  return lines
    .filter((line) => line.state === 'open')
    .map((line) => dueOf(line, today, targetDays))
    .filter((due) => due !== null)
    .reduce<Due | null>((earliest, due) => (earliest === null || due.date < earliest.date ? due : earliest), null);
}
