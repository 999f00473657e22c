import { useQuery } from '@tanstack/react-query';
import type { OwnCalendarEntry } from '../../../shared/contract/core/calendars.ts';
import type { OwnCalendar } from '../../../shared/deadlines/index.ts';
import { coreQuery } from '../../api/clients.ts';

export type Office = {
  readonly id: string;
  readonly fields: {
    readonly name: string;
    readonly main: boolean;
    readonly holidayRegion: string;
    readonly timezone: string;
  };
};

const OFFICE = 'office/';

/** An office as a choice of place, beside the regions. */
export const officePlace = (id: string): string => `${OFFICE}${id}`;

const toEngine = ({ version, days }: OwnCalendarEntry): OwnCalendar | undefined =>
  version === 0
    ? undefined
    : {
        version: String(version),
        add: days.add.map(({ date, name }) => ({ date, name })),
        remove: days.remove.map(({ date }) => date),
      };

/** The holidays of a place, an office's own days included; undefined while none is chosen or they are still being read. */
export function useHolidays(place: string, offices: readonly Office[]) {
  const office = offices.find(({ id }) => officePlace(id) === place);
  const { data: own, error } = useQuery({
    ...coreQuery.calendars.get.queryOptions({ input: { establishmentId: office?.id ?? '' } }),
    enabled: office !== undefined,
  });
  if (office !== undefined) return { error, holidays: own && { region: own.holidayRegion, own: toEngine(own) } };
  const isRegion = place !== '' && !place.startsWith(OFFICE);
  return { error: null, holidays: isRegion ? { region: place, own: undefined } : undefined };
}
