/**
 * One-off public holidays the library does not know, each with the act that made it.
 * Found by comparing two independent calendars for 2018 to 2028. A correction applies to the region named and to every region inside it.
 */
export type HolidayCorrection = {
  readonly region: string;
  readonly date: string;
  readonly name: string;
  readonly source: string;
};

export const CORRECTIONS_VERSION = '2026-11-22';

export const HOLIDAY_CORRECTIONS: readonly HolidayCorrection[] = [
  {
    region: 'GB-SCT',
    date: '2026-06-15',
    name: 'World Cup bank holiday',
    source: 'Royal proclamation under the Banking and Financial Dealings Act 1971 s.1(3)',
  },
  {
    region: 'IE',
    date: '2022-03-18',
    name: 'Day of Remembrance and Recognition',
    source: 'Organisation of Working Time Act 1997 Sch. 2, one-off public holiday of 2022',
  },
];

export function correctionsFor(region: string): readonly HolidayCorrection[] {
  return HOLIDAY_CORRECTIONS.filter((known) => region === known.region || region.startsWith(`${known.region}-`));
}
