import { z } from 'zod';
import type { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import type { ComplaintPlace } from '../../../shared/domain/complaint-clock.ts';
import { dayAt } from '../../../shared/domain/urgency.ts';
import type { OwnCalendar } from '../../../shared/deadlines/index.ts';
import { FURTHER_LAWS, isGdpr, LAW_IDS, type LawId } from '../../../shared/reference/laws.ts';
import { fieldsOf } from '../register/fields.ts';
import { ESTABLISHMENT } from '../register/kinds.ts';
import * as repository from '../register/repository.ts';
import { engineCalendar } from '../requests/calendar/repository.ts';
import type { Place } from '../requests/clock.ts';
import type { Store } from '../store/unit-of-work.ts';

export type Establishment = EstablishmentFields & { readonly id: string };

export function establishments(store: Pick<Store, 'db'>): Establishment[] {
  return repository
    .list(store.db, 'establishment', false)
    .map((row) => ({ ...fieldsOf(ESTABLISHMENT, row), id: row.id }));
}

export function establishment(store: Store, id: string): Establishment {
  return { ...fieldsOf(ESTABLISHMENT, repository.find(store.db, 'establishment', id)), id };
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
  const all = [place, ...offices];
  const under = all.find((office) => office.law === law);
  if (under !== undefined || isGdpr(law)) return under ?? (law === 'EU_GDPR' ? place : undefined);
  // An office in the land of the law keeps its holidays, whatever law it is entered under.
  const { country, holidayRegion } = FURTHER_LAWS[law];
  return all.find((office) => office.country === country && isWithin(office.holidayRegion, holidayRegion));
}

/** England's calendar stands for the United Kingdom: any region of the country will do, but only California for its own law. */
const isWithin = (region: string, of: string): boolean =>
  of === 'GB-ENG' ? region.startsWith('GB') : region === of || region.startsWith(`${of}-`);

/**
 * The calendars a request answered here is reckoned by. Where the controller has no office under UK law the calendar of
 * England stands for the United Kingdom; a further law falls back on the calendar of its own land.
 */
export function reckoningPlace(store: Store, place: Establishment): Place {
  return placeAmong(place, establishments(store), (office) => engineCalendar(store.db, office.id));
}

/** The same for offices as they would be. */
export function placeAmong(
  place: Establishment,
  offices: readonly Establishment[],
  ownDays: (office: Establishment) => OwnCalendar | undefined,
): Place {
  const keeper = (law: LawId) => calendarOffice(place, offices, law);
  const region = (law: LawId, otherwise: string) => keeper(law)?.holidayRegion ?? otherwise;
  const own = LAW_IDS.flatMap((law) => {
    const office = keeper(law);
    const days = office && ownDays(office);
    return days === undefined ? [] : [[law, days] as const];
  });
  const { UK_DPA_PART3, CH_FADP, BR_LGPD, US_CA_CCPA, MT_CAP440 } = FURTHER_LAWS;
  return {
    timezone: place.timezone,
    holidayRegions: {
      EU_GDPR: region('EU_GDPR', place.holidayRegion),
      UK_GDPR: region('UK_GDPR', 'GB-ENG'),
      UK_DPA_PART3: region('UK_DPA_PART3', UK_DPA_PART3.holidayRegion),
      CH_FADP: region('CH_FADP', CH_FADP.holidayRegion),
      BR_LGPD: region('BR_LGPD', BR_LGPD.holidayRegion),
      US_CA_CCPA: region('US_CA_CCPA', US_CA_CCPA.holidayRegion),
      MT_CAP440: region('MT_CAP440', MT_CAP440.holidayRegion),
    },
    ownCalendars: Object.fromEntries(own),
  };
}

/** Section 164A is UK law: a complaint is counted by the calendar that requests under UK law are counted by here. */
export const complaintPlaceOf = ({ timezone, holidayRegions, ownCalendars }: Place): ComplaintPlace => ({
  timezone,
  holidayRegion: holidayRegions.UK_GDPR,
  calendar: ownCalendars.UK_GDPR,
});

/** The day at an establishment. */
export const todayAt = (store: Store, place: { readonly timezone: string }): string =>
  dayAt(store.clock.now(), place.timezone);

/** The zone of the main establishment; UTC's while there is none. */
export function timezone(store: Pick<Store, 'db' | 'clock'>): string {
  const places = establishments(store);
  return (places.find((place) => place.main) ?? places[0])?.timezone ?? 'UTC';
}

/** The day at the main establishment. */
export const today = (store: Pick<Store, 'db' | 'clock'>): string => dayAt(store.clock.now(), timezone(store));

export const countRecords = (store: Store): number =>
  z.int().parse(store.db.prepare('SELECT count(*) FROM record').pluck().get());
