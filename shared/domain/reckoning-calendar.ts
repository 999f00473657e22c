import type { DeadlineView } from '../contract/core/deadline.ts';
import { addDays } from './urgency.ts';

/** What a day is in a reckoning, in the order a reader meets it. */
export const DAY_MARKS = [
  'received',
  'start',
  'excluded',
  'skipped',
  'holiday',
  'raw',
  'strict',
  'due',
  'later',
  'promised',
  'today',
] as const;
export type DayMark = (typeof DAY_MARKS)[number];
export type MarkedDays = ReadonlyMap<string, readonly DayMark[]>;

export type Reckoned = Pick<DeadlineView, 'steps' | 'raw' | 'due' | 'strict' | 'tolerated' | 'promised'>;
type Span = { readonly from: string; readonly to: string };

/** Days taken out of the period: from the question until the answer, or until the day before the clock ran again. */
export function excludedSpans({ steps }: Pick<Reckoned, 'steps'>): readonly Span[] {
  return steps.flatMap(({ rule, params }) => {
    const [from, to] = [params?.asked, params?.answered];
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    if (rule === 'excluded') return [{ from, to }];
    return rule === 'suspended' && from < to ? [{ from, to: addDays(to, -1) }] : [];
  });
}

/** A span longer than any period there is was typed in error; the calendar stops there. */
const LONGEST_SPAN = 400;

function daysOf({ from, to }: Span): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < LONGEST_SPAN; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days a reckoning names, each with what it is; public holidays and today only stand beside them. */
export function markedDays(
  reckoned: Reckoned,
  around: { readonly holidays?: readonly string[]; readonly today?: string } = {},
): MarkedDays {
  const { steps, raw, due, strict, tolerated, promised } = reckoned;
  // Where the due date rests on a suspension that is only tolerated, the strict one is the date to go by.
  const lead = tolerated === undefined ? (due ?? strict) : strict;
  const received = steps.find(({ rule }) => rule === 'received')?.date;
  const starts = steps.filter(({ rule, date }) => rule.startsWith('counted-from-') && date !== received);
  const passed = steps.filter(({ rule }) => rule === 'skipped-weekend');
  const holidays = steps.filter(({ rule }) => rule === 'skipped-holiday');
  const found: [DayMark, string | null | undefined][] = [
    ['received', received],
    ...starts.map(({ date }): [DayMark, string | undefined] => ['start', date]),
    ...excludedSpans(reckoned).flatMap((span) => daysOf(span).map((day): [DayMark, string] => ['excluded', day])),
    ...passed.map(({ date }): [DayMark, string | undefined] => ['skipped', date]),
    ...holidays.map(({ date }): [DayMark, string | undefined] => ['holiday', date]),
    ['raw', raw === due ? null : raw],
    ['strict', strict === lead ? null : strict],
    ['due', lead],
    ['later', tolerated?.date === lead ? null : tolerated?.date],
    ['promised', promised],
    ['today', around.today],
  ];
  const byDay = new Map<string, DayMark[]>();
  const mark = (kind: DayMark, moment: string | null | undefined) => {
    const day = moment?.slice(0, 10);
    if (day === undefined) return;
    const marks = byDay.get(day) ?? [];
    if (!marks.includes(kind)) byDay.set(day, [...marks, kind]);
  };
  for (const [kind, moment] of found) mark(kind, moment);
  const shown = new Set(monthsOf(byDay));
  for (const day of around.holidays ?? []) if (shown.has(day.slice(0, 7))) mark('holiday', day);
  return byDay;
}

const BESIDE: ReadonlySet<DayMark> = new Set(['holiday', 'today']);

/** The months in which something of the reckoning happens, in order. */
export const monthsOf = (marks: MarkedDays): readonly string[] =>
  [
    ...new Set(
      [...marks].filter(([, kinds]) => kinds.some((kind) => !BESIDE.has(kind))).map(([day]) => day.slice(0, 7)),
    ),
  ].sort();

const DAYS_IN_WEEK = 7;

/** The weeks of a month, Monday first; days of its neighbours are left out. */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const first = `${month}-01`;
  const lead = (new Date(`${first}T12:00:00Z`).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK;
  const weeks: (string | undefined)[][] = [];
  for (let monday = addDays(first, -lead); monday.slice(0, 7) <= month; monday = addDays(monday, DAYS_IN_WEEK))
    weeks.push(
      Array.from({ length: DAYS_IN_WEEK }, (_, offset) => addDays(monday, offset)).map((day) =>
        day.startsWith(month) ? day : undefined,
      ),
    );
  return weeks;
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
export const monthWords = (month: string): string => monthName.format(new Date(`${month}-15T12:00:00Z`));
