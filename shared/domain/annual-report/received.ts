import { RIGHTS, type Right } from '../../reference/rights.ts';
import type { ReportedLine } from './line.ts';
import { isWithin, perMonth, type Year } from './year.ts';

export type ReceivedRow = { readonly right: Right; readonly months: readonly number[]; readonly total: number };

/** Rights asked, by the month they were received in; only those that were asked. One request may ask for several. */
export function receivedIn(year: Year, lines: readonly ReportedLine[]): ReceivedRow[] {
  return RIGHTS.flatMap((right) => {
    const days = lines.filter((line) => line.right === right && isWithin(year, line.received));
    if (days.length === 0) return [];
    return [
      {
        right,
        months: perMonth(
          year,
          days.map(({ received }) => received),
        ),
        total: days.length,
      },
    ];
  });
}

export const monthsTogether = (rows: readonly { readonly months: readonly number[] }[]): number[] =>
  Array.from({ length: 12 }, (_, month) => rows.reduce((sum, { months }) => sum + (months[month] ?? 0), 0));
