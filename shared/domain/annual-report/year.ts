/** A calendar year as far as it has gone: `to` is its last day, or today while it runs. */
export type Year = { readonly year: number; readonly from: string; readonly to: string; readonly isOver: boolean };

export function yearUntil(year: number, today: string): Year {
  const last = `${year}-12-31`;
  return { year, from: `${year}-01-01`, to: last < today ? last : today, isOver: last < today };
}

/** ISO days order as text. */
export const isWithin = ({ from, to }: Year, day: string): boolean => day !== '' && from <= day && day <= to;

/** Zero-based month of a day. */
export const monthOf = (day: string): number => Number(day.slice(5, 7)) - 1;

/** How many of the days fall into each of the twelve months. */
export function perMonth(year: Year, days: readonly string[]): number[] {
  const counts = Array.from({ length: 12 }, () => 0);
  for (const day of days) if (isWithin(year, day)) counts[monthOf(day)] = (counts[monthOf(day)] ?? 0) + 1;
  return counts;
}
