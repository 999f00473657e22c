import { establishment, todayAt } from '../organisation/places.ts';
import * as records from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { Desk } from './breach.ts';
import { fieldsOf } from '../register/fields.ts';
import { ORGANISATION } from '../register/kinds.ts';

/** What breach work needs to know of the world: the office with its authority, the lead authority, and the moment. */
export function deskAt(store: Store, establishmentId: string): Desk {
  const place = establishment(store, establishmentId);
  const organisation = records.list(store.db, 'organisation', false)[0];
  return {
    place: {
      holidayRegion: place.holidayRegion,
      authority: place.authority,
      leadAuthority: organisation && fieldsOf(ORGANISATION, organisation).leadAuthority,
    },
    today: todayAt(store, place),
    now: store.clock.now(),
  };
}
