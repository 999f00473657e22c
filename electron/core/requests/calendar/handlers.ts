import type { OwnCalendarEntry, OwnDays } from '../../../../shared/contract/core/calendars.ts';
import { Id } from '../../../../shared/contract/primitives.ts';
import { CALENDAR_VERSION } from '../../../../shared/deadlines/index.ts';
import { LAW_IDS } from '../../../../shared/reference/laws.ts';
import { conflict, invalid, rejected } from '../../fault.ts';
import { calendarOffice, type Establishment, establishment, establishments } from '../../organisation/places.ts';
import type { Os } from '../../os.ts';
import * as records from '../../register/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import * as cases from '../repository.ts';
import { digestOf, movedCases } from './effect.ts';
import { calendarOf, putCalendar, toEngine } from './repository.ts';

type Change = { readonly establishmentId: string; readonly version: number; readonly days: OwnDays };

export function calendarHandlers(os: Os['calendars'], store: () => Store) {
  return {
    get: os.get.handler(({ input }) => entryOf(store(), establishment(store(), input.establishmentId))),
    effect: os.effect.handler(({ input }) => {
      const moves = effectOf(store(), input).flatMap((moved) => moved.moves);
      return { moves, confirm: digestOf(moves, input.version, input.days) };
    }),
    save: os.save.handler(({ input }) => {
      const open = store();
      open.change((unit) => {
        const office = records.find(unit.db, 'establishment', input.establishmentId);
        const moved = effectOf(open, input);
        const moves = moved.flatMap((one) => one.moves);
        if (digestOf(moves, input.version, input.days) !== input.confirm)
          throw rejected('casework.faults.effectChanged');
        const version = input.version + 1;
        putCalendar(unit.db, office.id, { version, days: input.days });
        unit.enter(
          {
            action: 'establishment.calendar',
            kind: 'establishment',
            recordId: office.id,
            ref: office.ref,
            version,
            payload: { days: input.days, moved: moves.length },
          },
          'establishment',
        );
        for (const { row, lines, moves: own } of moved) {
          const byId = new Map(lines.map((line) => [line.id, line]));
          const request = { ...row.request, lines: row.request.lines.map((line) => byId.get(line.id) ?? line) };
          cases.save(unit, row.row, request, {
            action: 'request.calendar',
            params: { office: office.ref, calendar: version, moved: own.length },
          });
        }
      });
      return entryOf(open, establishment(open, input.establishmentId));
    }),
  };
}

function entryOf(store: Store, office: Establishment): OwnCalendarEntry {
  const { version, days } = calendarOf(store.db, office.id);
  return {
    establishmentId: Id.parse(office.id),
    version,
    holidayRegion: office.holidayRegion,
    calendarVersion: version === 0 ? CALENDAR_VERSION : `${CALENDAR_VERSION}, own ${version}`,
    days,
  };
}

/** The cases whose dates the change would move, reckoned as they would be after it. */
function effectOf(store: Store, change: Change) {
  const office = establishment(store, change.establishmentId);
  const { version } = calendarOf(store.db, office.id);
  if (version !== change.version) throw conflict(version);
  assertOnce(change.days);
  const next = toEngine({ version: version + 1, days: change.days });
  // The calendar of this office counts wherever it is the one a law's days end by.
  const offices = establishments(store);
  return movedCases(store, (place, answering) => {
    const answers = establishment(store, answering);
    const kept = LAW_IDS.filter((law) => calendarOffice(answers, offices, law)?.id === office.id);
    const ownCalendars = { ...place.ownCalendars, ...Object.fromEntries(kept.map((law) => [law, next])) };
    return { ...place, ownCalendars };
  });
}

/** A day is added or removed, once. */
function assertOnce({ add, remove }: OwnDays): void {
  const seen = new Set<string>();
  for (const { date } of [...add, ...remove]) {
    if (seen.has(date)) throw invalid('days', 'twice');
    seen.add(date);
  }
}
