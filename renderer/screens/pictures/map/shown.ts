import { PLACE_STATES, type MappedCountry, type PlaceState } from '../../../../shared/contract/core/dependents.ts';

/** A country as the map shows it: under the laws chosen, by the worst of what is there. */
export type ShownCountry = {
  readonly country: string;
  readonly state: PlaceState;
  readonly entries: readonly MappedCountry[];
};

export function shownUnder(mapped: readonly MappedCountry[], law: MappedCountry['law'] | 'all'): ShownCountry[] {
  const entries = mapped.filter((entry) => law === 'all' || entry.law === law);
  return [...new Set(entries.map(({ country }) => country))].map((country) => {
    const here = entries.filter((entry) => entry.country === country);
    return {
      country,
      state: PLACE_STATES.find((state) => here.some((entry) => entry.state === state)) ?? 'none-needed',
      entries: here,
    };
  });
}
