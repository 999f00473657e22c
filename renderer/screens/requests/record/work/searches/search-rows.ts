import type { Search, System } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { isSamePlace, searchedPlaces, searchesOf } from '../../../../../../shared/domain/searches.ts';

/** One line of the log: a search in a place, or a place nobody was asked about yet. */
export type SearchRow = {
  readonly place: System;
  readonly byHand: boolean;
  /** The first line of its place names it for the others. */
  readonly first: boolean;
  /** The last one can be asked again once it is answered. */
  readonly last: boolean;
  readonly search: Search | undefined;
};

/** Every linked place and every other one asked about, each with its searches in the order they were asked for. */
export function searchRows({ systems, searches }: Pick<RequestRecord, 'systems' | 'searches'>): SearchRow[] {
  return searchedPlaces(systems, searches).flatMap((place): SearchRow[] => {
    const byHand = !systems.some((system) => isSamePlace(system, place));
    const here = searchesOf(searches, place);
    if (here.length === 0) return [{ place, byHand, first: true, last: true, search: undefined }];
    return here.map((search, at) => ({ place, byHand, first: at === 0, last: at === here.length - 1, search }));
  });
}
