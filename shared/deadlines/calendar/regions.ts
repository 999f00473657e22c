import Holidays from 'date-holidays';

/** A place with public holidays of its own: `MT`, `GB-SCT`, `DE-BY-A`. */
export type HolidayRegion = { readonly id: string; readonly label: string };

function inside(parent: HolidayRegion, children: Readonly<Record<string, string>> | undefined): HolidayRegion[] {
  return Object.entries(children ?? {}).map(([code, name]) => ({
    id: `${parent.id}-${code}`,
    label: `${parent.label} – ${name}`,
  }));
}

function listRegions(): HolidayRegion[] {
  const library = new Holidays();
  const countries = Object.entries(library.getCountries('en')).map(([id, label]) => ({ id, label }));
  return countries
    .flatMap((country) => {
      const states = inside(country, library.getStates(country.id, 'en'));
      const parts = states.flatMap((state) => {
        const code = state.id.slice(country.id.length + 1);
        return [state, ...inside(state, library.getRegions(country.id, code, 'en'))];
      });
      return [country, ...parts];
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Every region a calendar exists for, by English label; a locality (Augsburg) may differ from its land. */
export const HOLIDAY_REGIONS: readonly HolidayRegion[] = listRegions();

const known = new Set(HOLIDAY_REGIONS.map((region) => region.id));

export function isHolidayRegion(id: string): boolean {
  return known.has(id);
}

/** The clocks of a country, the first the one of its capital or of most of it. */
export const timezonesOf = (country: string): readonly string[] => new Holidays(country).getTimezones();
