const MOST = 90;

export const daysText = (days: readonly number[]): string => days.join(', ');

/** Typed numbers of days: whole, from 1 to 90, each once and no more than `most`; null when they are not. */
export function daysOf(text: string, most: number): number[] | null {
  const days = text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : 0));
  const fits = days.every((day) => day >= 1 && day <= MOST) && new Set(days).size === days.length;
  return fits && days.length >= 1 && days.length <= most ? days.sort((a, b) => b - a) : null;
}
