import { Temporal } from 'temporal-polyfill';

/** Words for days, in the language of the page. */
export type DayWords = Readonly<Record<'today' | 'yesterday' | 'tomorrow', string>>;

const RELATIVE = /^([+-])\s?(\d{1,4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2}|\d{4})?)?$/;

/**
 * What a person types for a day, day before month: `28.12.`, `28/12/26`, `28 12 2026`, `2026-12-28`, `yesterday`, `+30`.
 * Without a year it is the one that brings the day nearest to `today`. Undefined when it is no day.
 */
export function readDay(typed: string, today: string, words: DayWords): string | undefined {
  const input = typed.trim().toLowerCase();
  const base = Temporal.PlainDate.from(today);
  if (input === words.today) return today;
  if (input === words.yesterday) return base.subtract({ days: 1 }).toString();
  if (input === words.tomorrow) return base.add({ days: 1 }).toString();
  const relative = RELATIVE.exec(input);
  if (relative !== null) {
    const days = Number(relative[2]);
    return (relative[1] === '+' ? base.add({ days }) : base.subtract({ days })).toString();
  }
  const iso = ISO.exec(input);
  if (iso !== null) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))?.toString();
  const dayFirst = DAY_FIRST.exec(input);
  if (dayFirst === null) return undefined;
  const [, day, month, year] = dayFirst;
  if (year === undefined) return nearest(Number(month), Number(day), base)?.toString();
  return toDay(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day))?.toString();
}

function toDay(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function nearest(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const distance = (date: Temporal.PlainDate) => Math.abs(today.until(date).total({ unit: 'day' }));
  return [-1, 0, 1]
    .map((years) => toDay(today.year + years, month, day))
    .filter((date) => date !== undefined)
    .sort((a, b) => distance(a) - distance(b))[0];
}
