import type { MappedCountry } from '../../../shared/contract/core/dependents.ts';
import { Country, Id } from '../../../shared/contract/primitives.ts';
import { isDomestic } from '../../../shared/domain/transfer-standing.ts';
import type { Db } from '../store/open.ts';
import { countriesOf, homeLaw, placed, transfersAt, worst } from './places.ts';

/** Each country the data go to, once for each law, the name of a country never without what it rests on. */
export function transferMap(db: Db, today: string): MappedCountry[] {
  const transfers = transfersAt(db, today);
  const recorded = new Set(transfers.flatMap(({ fields }) => countriesOf(fields)));
  const mapped = (['EU_GDPR', 'UK_GDPR'] as const).flatMap((law) => {
    const underLaw = transfers.filter(({ fields }) => fields.law === law);
    const countries = [...new Set(underLaw.flatMap(({ fields }) => countriesOf(fields)))];
    return countries.map((country): MappedCountry => {
      const there = underLaw.filter(({ fields }) => countriesOf(fields).includes(country));
      return {
        country: Country.parse(country),
        law,
        state: worst(there.map(({ state }) => state)) ?? 'none-needed',
        transfers: there.map(({ row, fields, state }) => ({
          id: row.id,
          ref: row.ref,
          title: row.title,
          importer: fields.importer,
          state,
        })),
        unrecorded: [],
      };
    });
  });
  return [...mapped, ...unrecorded(db, recorded)].sort((a, b) => (a.country < b.country ? -1 : 1));
}

/** Third countries with data in them and not one transfer: Art. 44 asks what they rest on. */
function unrecorded(db: Db, recorded: ReadonlySet<string>): MappedCountry[] {
  const law = homeLaw(db);
  const places = placed(db).filter(({ country }) => !recorded.has(country) && !isDomestic(law, country));
  return [...new Set(places.map(({ country }) => country))].map((country) => ({
    country,
    law,
    state: 'no-transfer',
    transfers: [],
    unrecorded: places
      .filter((place) => place.country === country)
      .map(({ id, kind, ref, title }) => ({ id: Id.parse(id), kind, ref, title })),
  }));
}
