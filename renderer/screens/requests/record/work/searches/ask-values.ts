import { z } from 'zod';
import { System } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { IsoDate, text } from '../../../../../../shared/contract/primitives.ts';
import { isSamePlace, searchedPlaces, searchesOf } from '../../../../../../shared/domain/searches.ts';
import { placeNamed } from '../place-named.ts';

const Whom = text(200);
const Place = z.strictObject({ system: System, chosen: z.boolean(), asked: Whom });

/** Several places at once, each with whoever is asked there. */
export const Asking = z
  .strictObject({ askedOn: IsoDate, places: z.array(Place), whom: Whom, other: Whom })
  .superRefine(({ places, whom, other }, context) => {
    const chosen = places.filter((place) => place.chosen);
    if (chosen.length === 0 && other === '') context.addIssue({ code: 'custom', path: ['other'], message: 'required' });
    const unnamed = other !== '' || chosen.some(({ asked }) => asked === '');
    if (unnamed && whom === '') context.addIssue({ code: 'custom', path: ['whom'], message: 'required' });
  });
export type Asking = z.input<typeof Asking>;

/** What nobody was asked about yet stands chosen, with the owner the register names; or the one place that was meant. */
export function askingOf(request: RequestRecord, only: System | undefined, today: string): Asking {
  const { systems, searches, systemOwners } = request;
  const whoFor = (system: System): string =>
    searchesOf(searches, system).at(-1)?.asked ??
    systemOwners.find((each) => isSamePlace(each.system, system))?.owner ??
    '';
  if (only !== undefined)
    return { askedOn: today, places: [{ system: only, chosen: true, asked: '' }], whom: whoFor(only), other: '' };
  const places = searchedPlaces(systems, searches).map((system) => ({
    system,
    chosen: searchesOf(searches, system).length === 0,
    asked: whoFor(system),
  }));
  return { askedOn: today, places, whom: '', other: '' };
}

/** The searches that are asked for by what was typed. */
export function askedIn(typed: Asking, systems: readonly System[]): { system: System; asked: string }[] {
  const { places, whom, other } = Asking.parse(typed);
  const chosen = places.filter((place) => place.chosen).map(({ system, asked }) => ({ system, asked: asked || whom }));
  const named = placeNamed(systems, other);
  return named === null ? chosen : [...chosen, { system: named, asked: whom }];
}
