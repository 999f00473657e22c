import type { OwnCalendarEntry, OwnDays } from '../../../../shared/contract/core/calendars.ts';
import type { EstablishmentFields } from '../../../../shared/contract/core/organisation.ts';
import { Id } from '../../../../shared/contract/primitives.ts';
import { CALENDAR_VERSION } from '../../../../shared/deadlines/index.ts';
import { conflict, invalid, rejected } from '../../fault.ts';
import { type Establishment, establishment } from '../../organisation/places.ts';
import type { Os } from '../../os.ts';
import { ESTABLISHMENT } from '../../register/kinds.ts';
import { updateRecord } from '../../register/records.ts';
import * as records from '../../register/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { type Effect, effectOf, moveAll, shown } from './effect.ts';
import { effectOfOffice, withOwnDays } from './foresight.ts';
import { calendarOf, putCalendar, toEngine } from './repository.ts';

type DaysChange = { readonly establishmentId: string; readonly version: number; readonly days: OwnDays };
type OfficeChange = { readonly id: string; readonly version: number; readonly fields: EstablishmentFields };

export function calendarHandlers(os: Os['calendars'], store: () => Store) {
  return {
    get: os.get.handler(({ input }) => entryOf(store(), establishment(store(), input.establishmentId))),
    effect: os.effect.handler(({ input }) => shown(effectOfDays(store(), input), days(input))),
    save: os.save.handler(({ input }) => {
      const open = store();
      open.change((unit) => {
        const office = records.find(unit.db, 'establishment', input.establishmentId);
        const effect = effectOfDays(open, input);
        const { moves, complaints, confirm } = shown(effect, days(input));
        if (confirm !== input.confirm) throw rejected('casework.faults.effectChanged');
        const version = input.version + 1;
        putCalendar(unit.db, office.id, { version, days: input.days });
        unit.enter(
          {
            action: 'establishment.calendar',
            kind: 'establishment',
            recordId: office.id,
            ref: office.ref,
            version,
            payload: { days: input.days, moved: moves.length + complaints.length },
          },
          'establishment',
        );
        moveAll(unit, effect, office.ref, version);
      });
      return entryOf(open, establishment(open, input.establishmentId));
    }),

    officeEffect: os.officeEffect.handler(({ input }) => shown(effectOfChange(store(), input), office(input))),
    saveOffice: os.saveOffice.handler(({ input }) => {
      const open = store();
      open.change((unit) => {
        const effect = effectOfChange(open, input);
        if (shown(effect, office(input)).confirm !== input.confirm) throw rejected('casework.faults.effectChanged');
        const { ref } = updateRecord(unit, ESTABLISHMENT, input);
        moveAll(unit, effect, ref, calendarOf(unit.db, input.id).version);
      });
      return entryOf(open, establishment(open, input.id));
    }),
  };
}

const days = ({ version, days: own }: DaysChange) => ({ version, days: own });
const office = ({ id, version, fields }: OfficeChange) => ({ id, version, fields });

function entryOf(store: Store, place: Establishment): OwnCalendarEntry {
  const { version, days: own } = calendarOf(store.db, place.id);
  return {
    establishmentId: Id.parse(place.id),
    version,
    holidayRegion: place.holidayRegion,
    calendarVersion: version === 0 ? CALENDAR_VERSION : `${CALENDAR_VERSION}, own ${version}`,
    days: own,
  };
}

/** The cases whose dates other own holidays would move, reckoned as they would be after it. */
function effectOfDays(store: Store, change: DaysChange): Effect {
  const place = establishment(store, change.establishmentId);
  const { version } = calendarOf(store.db, place.id);
  if (version !== change.version) throw conflict(version);
  assertOnce(change.days);
  return effectOf(store, withOwnDays(store, place.id, toEngine({ version: version + 1, days: change.days })));
}

/** The same for an office entered differently: its region, its law, its country. */
function effectOfChange(store: Store, { id, version, fields }: OfficeChange): Effect {
  records.findAt(store.db, 'establishment', id, version);
  return effectOfOffice(store, { ...fields, id });
}

/** A day is added or removed, once. */
function assertOnce({ add, remove }: OwnDays): void {
  const seen = new Set<string>();
  for (const { date } of [...add, ...remove]) {
    if (seen.has(date)) throw invalid('days', 'twice');
    seen.add(date);
  }
}
