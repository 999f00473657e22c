import { Temporal } from 'temporal-polyfill';

/** Words for days, in the language of the page. */
export type DayWords = Readonly<Record<'today' | 'yesterday' | 'tomorrow', string>>;

const RELATIVE = /^([+-])\s?(\d{1,4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WITH_MONTH = /^(\d{1,2})[. ]{0,2}(\p{L}{3,})\.?,?(?: (\d{4}))?$/u;
const DAY_FIRST = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2}|\d{4})?)?$/;

/**
 * What a person types for a day, day before month: `28.12.`, `28/12/26`, `28 12 2026`, `28 Dec 2026`, `2026-12-28`, `yesterday`,
 * `+30`. Without a year it is the one that brings the day nearest to `today`. Undefined when it is no day.
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
  const named = WITH_MONTH.exec(input);
  const month = named?.[2] === undefined ? 0 : monthNamed(named[2]);
  const [, day, second, year] = named ?? DAY_FIRST.exec(input) ?? [];
  if (day === undefined) return undefined;
  return fullDay(Number(day), named === null ? Number(second) : month, year, base)?.toString();
}

function fullDay(day: number, month: number, year: string | undefined, today: Temporal.PlainDate) {
  if (year === undefined) return nearest(month, day, today);
  return toDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)).toLowerCase(),
);

/** `nov`, `sept`, `december`: as the page itself writes months; 0 for any other word. */
const monthNamed = (word: string): number => MONTHS.findIndex((month) => month.startsWith(word)) + 1;

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
