import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { establishment, reckoningPlace, todayAt } from '../organisation/places.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import type { Case } from './case.ts';
import type { Desk } from './casework.ts';
import * as repository from './repository.ts';
import { recordView } from './view.ts';

export type At = { readonly id: string; readonly version: number };
export type Outcome = { readonly request: Case; readonly told: repository.Told };

/** The place that answers, its country and its present day. */
export function deskOf(store: Store, establishmentId: string): Desk {
  const place = establishment(store, establishmentId);
  return { place: reckoningPlace(store, place), country: place.country, today: todayAt(store, place) };
}

/** The desk of the office that answers a case. */
export const deskFor = (store: Store, request: Case): Desk => deskOf(store, request.intake.establishmentId);

/** One step of a case: read at the version the page saw, changed by a rule, saved, told to the journal. */
export function step(store: Store, at: At, work: (request: Case, unit: Unit, ref: string) => Outcome): RequestRecord {
  store.change((unit) => {
    const { row, request } = repository.getAt(unit.db, at.id, at.version);
    const { request: next, told } = work(request, unit, row.ref);
    repository.save(unit, row, next, told);
  });
  return recordView(store, at.id);
}
