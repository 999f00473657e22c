import { createHash } from 'node:crypto';
import type { CalendarMove } from '../../../../shared/contract/core/calendars.ts';
import type { DeadlineView } from '../../../../shared/contract/core/deadline.ts';
import { LAW_IDS } from '../../../../shared/reference/laws.ts';
import { establishment, reckoningPlace } from '../../organisation/places.ts';
import type { Store } from '../../store/unit-of-work.ts';
import type { CaseLine } from '../case.ts';
import { clocked } from '../casework/clocked.ts';
import type { Place } from '../clock.ts';
import { all, type CaseRow } from '../repository.ts';

/** A case some of whose open lines would have other dates. */
export type MovedCase = {
  readonly row: CaseRow;
  readonly lines: readonly CaseLine[];
  readonly moves: readonly CalendarMove[];
};

/**
 * What the open lines of all cases would be under the calendars as `seen` from each office. Lines whose dates stay keep
 * the calendar version that produced them; closed ones are history.
 */
export function movedCases(store: Store, seen: (place: Place, establishmentId: string) => Place): MovedCase[] {
  const places = new Map<string, Place>();
  const placeOf = (id: string): Place => {
    const known = places.get(id) ?? seen(reckoningPlace(store, establishment(store, id)), id);
    places.set(id, known);
    return known;
  };
  return all(store.db).flatMap((row) => {
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

const WHAT = {
  due: ({ due }: DeadlineView) => due,
  strict: ({ strict }: DeadlineView) => strict,
  'last-extension-notice': ({ lastExtensionNotice }: DeadlineView) => lastExtensionNotice,
  'last-refusal': ({ lastRefusal }: DeadlineView) => lastRefusal,
} as const;

function movesOf({ row, request }: CaseRow, before: CaseLine, after: CaseLine): CalendarMove[] {
  return LAW_IDS.flatMap((law) => {
    const old = before.deadlines.find((view) => view.law === law);
    const next = after.deadlines.find((view) => view.law === law);
    if (old === undefined || next === undefined) return [];
    return (['due', 'strict', 'last-extension-notice', 'last-refusal'] as const).flatMap((what): CalendarMove[] => {
      const [from, to] = [WHAT[what](old), WHAT[what](next)];
      if (from === to) return [];
      const { id: requestId, ref: reference } = row;
      const who = request.intake.requester.name;
      return [{ requestId, reference, who, lineId: before.id, right: before.right, law, what, from, to }];
    });
  });
}

/** Names exactly what was shown, so that nothing else can be confirmed with it. */
export const digestOf = (moves: readonly CalendarMove[], version: number, days: unknown): string =>
  createHash('sha256').update(JSON.stringify({ moves, version, days })).digest('hex');
