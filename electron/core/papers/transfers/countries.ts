import { PLACE_STATES, type PlaceState } from '../../../../shared/contract/core/dependents.ts';
import { isDomestic, standingOf } from '../../../../shared/domain/transfer-standing.ts';
import type { RegisterState } from '../register-state.ts';

type Law = 'EU_GDPR' | 'UK_GDPR';

/** A country data go to, under one law, by the worst of what is there. */
export type Destination = {
  readonly country: string;
  readonly law: Law;
  readonly state: PlaceState;
  /** The transfers that name it, or the records that put data there without one. */
  readonly refs: readonly string[];
};

/** Worst first. */
export const worst = (states: readonly PlaceState[]): PlaceState =>
  PLACE_STATES.find((state) => states.includes(state)) ?? 'none-needed';

/** Where the register sends data, by transfers first, then by whatever else stands or reads in a third country. */
export function destinationsOf(state: RegisterState): Destination[] {
  const going = state.transfers.flatMap(({ ref, fields }) =>
    [...new Set([fields.country, ...fields.onwardCountries])]
      .filter((country) => country !== '')
      .map((country) => ({ ref, country, law: fields.law, state: standingOf(fields, state.asOf).state })),
  );
  const keys = [...new Set(going.map(({ country, law }) => `${country} ${law}`))];
  const recorded = keys.map((key): Destination => {
    const here = going.filter(({ country, law }) => `${country} ${law}` === key);
    return {
      country: here[0]?.country ?? '',
      law: here[0]?.law ?? 'EU_GDPR',
      state: worst(here.map((each) => each.state)),
      refs: here.map(({ ref }) => ref),
    };
  });
  const known = new Set(going.map(({ country }) => country));
  return [...recorded, ...unrecorded(state, known)].sort((a, b) => (a.country < b.country ? -1 : 1));
}

/** Art. 44 asks what data in a third country rest on, whether somebody called it a transfer or not. */
function unrecorded(state: RegisterState, known: ReadonlySet<string>): Destination[] {
  const law = homeLaw(state);
  const placed = [
    ...state.processors.flatMap(({ ref, fields }) =>
      [fields.country, ...fields.processingCountries].map((country) => ({ ref, country })),
    ),
    ...state.systems.map(({ ref, fields }) => ({ ref, country: fields.country })),
    ...state.activities.flatMap(({ ref, fields }) => fields.recipients.map(({ country }) => ({ ref, country }))),
  ].filter(({ country }) => country !== '' && !known.has(country) && !isDomestic(law, country));
  return [...new Set(placed.map(({ country }) => country))].map((country) => ({
    country,
    law,
    state: 'no-transfer',
    refs: [...new Set(placed.filter((place) => place.country === country).map(({ ref }) => ref))],
  }));
}

/** The law a country is judged by where no transfer names one: that of the offices, the GDPR before the UK GDPR. */
function homeLaw({ offices }: RegisterState): Law {
  const laws = offices.map(({ fields }) => fields.law);
  return !laws.includes('EU_GDPR') && laws.includes('UK_GDPR') ? 'UK_GDPR' : 'EU_GDPR';
}
