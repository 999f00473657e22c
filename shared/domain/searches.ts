import type { Search, System } from '../contract/core/casework.ts';

export type Look = NonNullable<Search['answer']>;

const named = ({ name }: System): string => name.trim().toLocaleLowerCase('en');

/** One place: the same register entry, or the same name where one of the two has no entry. */
export const isSamePlace = (a: System, b: System): boolean =>
  a.recordId === null || b.recordId === null ? named(a) === named(b) : a.recordId === b.recordId;

export const searchesOf = (searches: readonly Search[], place: System): Search[] =>
  searches.filter(({ system }) => isSamePlace(system, place));

/** What the last look at a place has shown; of two on one day the one recorded later counts. */
export function lastLook(searches: readonly Search[], place: System): Look | undefined {
  return searchesOf(searches, place)
    .flatMap(({ answer }) => (answer === null ? [] : [answer]))
    .reduce<Look | undefined>((last, look) => (last === undefined || look.on >= last.on ? look : last), undefined);
}

/** Every place a search log speaks of: those the register points to first, then others somebody was asked about. */
export function searchedPlaces(linked: readonly System[], searches: readonly Search[]): System[] {
  const places = [...linked];
  for (const { system } of searches) if (!places.some((place) => isSamePlace(place, system))) places.push(system);
  return places;
}
