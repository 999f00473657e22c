import { z } from 'zod';
import { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import { dayAt } from '../../../shared/domain/urgency.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import * as repository from '../register/repository.ts';
import type { Place } from '../requests/clock.ts';
import type { Store } from '../store/unit-of-work.ts';

export type Establishment = EstablishmentFields & { readonly id: string };

export function establishments(store: Store): Establishment[] {
  return repository
    .list(store.db, 'establishment', false)
    .map((row) => ({ ...EstablishmentFields.parse(JSON.parse(row.body)), id: row.id }));
}

export function establishment(store: Store, id: string): Establishment {
  return { ...EstablishmentFields.parse(JSON.parse(repository.find(store.db, 'establishment', id).body)), id };
}

/**
 * The calendars a request answered here is reckoned by. Another law than the place's own keeps the holidays of its own
 * country: a holiday in Malta gives no extra day under UK law. Where the controller has no office under that law the
 * calendar of England stands for the United Kingdom; the European Union has no calendar but that of the place.
 */
export function reckoningPlace(store: Store, place: Establishment): Place {
  const regionUnder = (law: LawId): string | undefined =>
    [place, ...establishments(store)].find((office) => office.law === law)?.holidayRegion;
  return {
    timezone: place.timezone,
    holidayRegions: {
      EU_GDPR: regionUnder('EU_GDPR') ?? place.holidayRegion,
      UK_GDPR: regionUnder('UK_GDPR') ?? 'GB-ENG',
    },
  };
}

/** The day at an establishment. */
export const todayAt = (store: Store, place: { readonly timezone: string }): string =>
  dayAt(store.clock.now(), place.timezone);

/** The day at the main establishment; UTC's while there is none. */
export function today(store: Store): string {
  const places = establishments(store);
  const main = places.find((place) => place.main) ?? places[0];
  return dayAt(store.clock.now(), main?.timezone ?? 'UTC');
}

export const countRecords = (store: Store): number =>
  z.int().parse(store.db.prepare('SELECT count(*) FROM record').pluck().get());
