import { createHash } from 'node:crypto';
import type { CalendarMove, ComplaintMove } from '../../../../shared/contract/core/calendars.ts';
import type { DeadlineView } from '../../../../shared/contract/core/deadline.ts';
import { acknowledgementClock } from '../../../../shared/domain/complaint-clock.ts';
import { LAW_IDS } from '../../../../shared/reference/laws.ts';
import { type Complaint, isClosed } from '../../complaints/complaint.ts';
import * as complaints from '../../complaints/repository.ts';
import { complaintPlaceOf } from '../../organisation/places.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import type { CaseLine } from '../case.ts';
import { clocked } from '../casework/clocked.ts';
import type { Place } from '../clock.ts';
import * as cases from '../repository.ts';

/** The calendars an office reckons by, as they would be after a change. */
export type Seen = (establishmentId: string) => Place;

/** What a change moves: cases with open lines that would have other dates, and complaints not acknowledged yet. */
export type Effect = { readonly cases: readonly MovedCase[]; readonly complaints: readonly MovedComplaint[] };
type MovedCase = {
  readonly row: cases.CaseRow;
  readonly lines: readonly CaseLine[];
  readonly moves: readonly CalendarMove[];
};
type MovedComplaint = {
  readonly row: complaints.ComplaintRow['row'];
  readonly complaint: Complaint;
  readonly move: ComplaintMove;
};

export function effectOf(store: Store, seen: Seen): Effect {
  const places = new Map<string, Place>();
  const placeOf = (id: string): Place => {
    const place = places.get(id) ?? seen(id);
    places.set(id, place);
    return place;
  };
  return { cases: movedCases(store, placeOf), complaints: movedComplaints(store, placeOf) };
}

/**
 * What the open lines of all cases would be under the calendars as `seen` from each office. Lines whose dates stay keep
 * the calendar version that produced them; closed ones are history.
 */
function movedCases(store: Store, placeOf: Seen): MovedCase[] {
  return cases.all(store.db).flatMap((row) => {
    const place = placeOf(row.request.intake.establishmentId);
    const moved = row.request.lines
      .filter(({ state }) => state === 'open')
      .map((before) => ({ before, line: clocked(before, row.request, place) }))
      .map(({ before, line }) => ({ line, moves: movesOf(row, before, line) }))
      .filter(({ moves }) => moves.length > 0);
    return moved.length === 0
      ? []
      : [{ row, lines: moved.map(({ line }) => line), moves: moved.flatMap(({ moves }) => moves) }];
  });
}

/** Section 164A(3): the day of an acknowledgement still owed ends by the same calendar. */
function movedComplaints(store: Store, placeOf: Seen): MovedComplaint[] {
  return complaints.all(store.db).flatMap(({ row, complaint }): MovedComplaint[] => {
    if (complaint.acknowledgement !== null || isClosed(complaint)) return [];
    const { intake } = complaint;
    const clock = acknowledgementClock(intake.receivedOn, complaintPlaceOf(placeOf(intake.establishmentId)));
    const [from, to] = [complaint.clock.due, clock.due];
    if (from === to) return [];
    const move = { complaintId: row.id, reference: row.ref, who: intake.complainant.name, from, to };
    return [{ row, complaint: { ...complaint, clock }, move }];
  });
}

const WHAT = {
  due: ({ due }: DeadlineView) => due,
  strict: ({ strict }: DeadlineView) => strict,
  'last-extension-notice': ({ lastExtensionNotice }: DeadlineView) => lastExtensionNotice,
  'last-refusal': ({ lastRefusal }: DeadlineView) => lastRefusal,
  confirmation: ({ confirmation }: DeadlineView) => confirmation?.due ?? null,
} as const;

function movesOf({ row, request }: cases.CaseRow, before: CaseLine, after: CaseLine): CalendarMove[] {
  return LAW_IDS.flatMap((law) => {
    const old = before.deadlines.find((view) => view.law === law);
    const next = after.deadlines.find((view) => view.law === law);
    if (old === undefined || next === undefined) return [];
    return (['due', 'strict', 'last-extension-notice', 'last-refusal', 'confirmation'] as const).flatMap(
      (what): CalendarMove[] => {
        const [from, to] = [WHAT[what](old), WHAT[what](next)];
        if (from === to) return [];
        const { id: requestId, ref: reference } = row;
        const who = request.intake.requester.name;
        return [{ requestId, reference, who, lineId: before.id, right: before.right, law, what, from, to }];
      },
    );
  });
}

/** What the DPO is shown, and the name of exactly that: nothing else can be confirmed with it. */
export function shown(effect: Effect, change: unknown) {
  const moves = effect.cases.flatMap((moved) => moved.moves);
  const late = effect.complaints.map(({ move }) => move);
  const confirm = createHash('sha256')
    .update(JSON.stringify({ moves, complaints: late, change }))
    .digest('hex');
  return { moves, complaints: late, confirm };
}

export const movesNothing = (effect: Effect): boolean => effect.cases.length + effect.complaints.length === 0;

/** Stores the new dates, and why, in each case they belong to. */
export function moveAll(unit: Unit, effect: Effect, office: string, calendar: number): void {
  for (const { row, lines, moves } of effect.cases) {
    const byId = new Map(lines.map((line) => [line.id, line]));
    const request = { ...row.request, lines: row.request.lines.map((line) => byId.get(line.id) ?? line) };
    const params = { office, calendar, moved: moves.length };
    cases.save(unit, row.row, request, { action: 'request.calendar', params });
  }
  for (const { row, complaint } of effect.complaints)
    complaints.save(unit, row, complaint, { action: 'complaint.calendar', params: { office, calendar, moved: 1 } });
}
