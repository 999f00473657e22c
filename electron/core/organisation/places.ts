import { z } from 'zod';
import type { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import { dayAt } from '../../../shared/domain/urgency.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import { readBody } from '../register/body.ts';
import { ESTABLISHMENT } from '../register/kinds.ts';
import * as repository from '../register/repository.ts';
import { engineCalendar } from '../requests/calendar/repository.ts';
import type { Place } from '../requests/clock.ts';
import type { Store } from '../store/unit-of-work.ts';

export type Establishment = EstablishmentFields & { readonly id: string };

export function establishments(store: Store): Establishment[] {
  return repository
    .list(store.db, 'establishment', false)
    .map((row) => ({ ...readBody(ESTABLISHMENT, row.body), id: row.id }));
}

export function establishment(store: Store, id: string): Establishment {
  return { ...readBody(ESTABLISHMENT, repository.find(store.db, 'establishment', id).body), id };
}

/**
 * The office whose holidays a law's days end by. Another law than the place's own keeps the holidays of its own country: a
 * holiday in Malta gives no extra day under UK law. The European Union has no calendar but that of the place.
 */
export function calendarOffice(
  place: Establishment,
  offices: readonly Establishment[],
  law: LawId,
): Establishment | undefined {
  return [place, ...offices].find((office) => office.law === law) ?? (law === 'EU_GDPR' ? place : undefined);
}

/**
 * The calendars a request answered here is reckoned by. Where the controller has no office under UK law the calendar of
 * England stands for the United Kingdom.
 */
export function reckoningPlace(store: Store, place: Establishment): Place {
  const offices = establishments(store);
  const eu = calendarOffice(place, offices, 'EU_GDPR');
  const uk = calendarOffice(place, offices, 'UK_GDPR');
  const own = (office: Establishment | undefined) => office && engineCalendar(store.db, office.id);
  const [euCalendar, ukCalendar] = [own(eu), own(uk)];
  return {
    timezone: place.timezone,
    holidayRegions: {
      EU_GDPR: eu?.holidayRegion ?? place.holidayRegion,
      UK_GDPR: uk?.holidayRegion ?? 'GB-ENG',
    },
    ownCalendars: { ...(euCalendar && { EU_GDPR: euCalendar }), ...(ukCalendar && { UK_GDPR: ukCalendar }) },
  };
}

/** The day at an establishment. */
export const todayAt = (store: Store, place: { readonly timezone: string }): string =>
  dayAt(store.clock.now(), place.timezone);

/** The zone of the main establishment; UTC's while there is none. */
export function timezone(store: Store): string {
  const places = establishments(store);
  return (places.find((place) => place.main) ?? places[0])?.timezone ?? 'UTC';
}

/** The day at the main establishment. */
export const today = (store: Store): string => dayAt(store.clock.now(), timezone(store));

export const countRecords = (store: Store): number =>
  z.int().parse(store.db.prepare('SELECT count(*) FROM record').pluck().get());
