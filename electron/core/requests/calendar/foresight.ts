import type { OwnCalendar } from '../../../../shared/deadlines/index.ts';
import { rejected } from '../../fault.ts';
import { type Establishment, establishment, establishments, placeAmong } from '../../organisation/places.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { type Effect, effectOf, movesNothing, type Seen } from './effect.ts';
import { engineCalendar } from './repository.ts';

/** The places with other days off at one office: they count wherever its calendar is the one a law's days end by. */
export function withOwnDays(store: Store, officeId: string, days: OwnCalendar): Seen {
  const offices = establishments(store);
  return (id) =>
    placeAmong(establishment(store, id), offices, (office) =>
      office.id === officeId ? days : engineCalendar(store.db, office.id),
    );
}

/** The places with one office as it would be entered. */
function withOffice(store: Store, changed: Establishment): Seen {
  const offices = establishments(store).map((office) => (office.id === changed.id ? changed : office));
  return (id) =>
    placeAmong(id === changed.id ? changed : establishment(store, id), offices, (office) =>
      engineCalendar(store.db, office.id),
    );
}

/** What an office entered differently would move; nothing where it reckons as before. */
export function effectOfOffice(store: Store, changed: Establishment): Effect {
  const before = establishment(store, changed.id);
  const same = (['country', 'law', 'holidayRegion', 'timezone'] as const).every((key) => before[key] === changed[key]);
  return same ? { cases: [], complaints: [] } : effectOf(store, withOffice(store, changed));
}

/** Such an office is changed once its effect was seen, and not by the way. */
export function assertMovesNothing(store: Store, changed: Establishment): void {
  if (!movesNothing(effectOfOffice(store, changed))) throw rejected('casework.faults.effectNotSeen');
}
