/** Every move of the reckoning, with what its words may name beside `date`, `from` and `citation`; the catalogue words each of them. */
export const DEADLINE_RULES = [
  /** date */
  'received',
  /** from the receipt, to the first day of the count */
  'counted-from-receipt',
  'counted-from-next-day',
  'counted-from-identity',
  'counted-from-fee',
  /** from and date are moments */
  'counted-from-next-hour',
  'counted-from-moment',
  /** months */
  'plus-months',
  /** months, day (the number missing in that month), last (its last day) */
  'plus-months-clamped',
  /** days, the first of them being `from` */
  'plus-days',
  'plus-working-days',
  /** hours */
  'plus-hours',
  /** days, asked, answered (on which the clock runs again) */
  'suspended',
  /** days, asked, answered (itself the last day taken out) */
  'excluded',
  /** from the question, to the day the clock began to run */
  'overlap-clipped',
  /** count, unit (months or days, in total), start (from where they count), sent (the notice) */
  'extended',
  /** date of the notice; end (the unrolled last day) */
  'extension-on-rolled-day',
  /** date of the notice; lastDay (until which it would have counted) */
  'extension-late',
  /** date of the notice */
  'extension-repeated',
  'extension-not-available',
  'extension-length-not-stated',
  /** date of the question; reason */
  'pause-not-available',
  'pause-not-for-right',
  'verification-does-not-pause',
  /** date of the question */
  'pause-after-expiry',
  /** date, weekday (ISO, 6 or 7) */
  'skipped-weekend',
  /** date, weekday, name */
  'skipped-holiday',
  /** days */
  'rolled',
  /** date, which is no working day and stays */
  'not-rolled',
  /** from the open question */
  'paused',
  'not-started',
  /** date on which the duty begins */
  'not-in-force',
  'no-day-count',
  /** date */
  'due',
] as const;
export type DeadlineRule = (typeof DEADLINE_RULES)[number];

export type StepParams = Readonly<Record<string, string | number>>;

/** One move: the rule, the date it leads to, the date it starts from, what it was applied with, and where it stands. */
export type Step = {
  readonly rule: DeadlineRule;
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly params?: StepParams | undefined;
  readonly citation: string;
};

/** What a sentence may name; `count` is the number it turns on, by which the catalogue chooses singular or plural. */
export type StepWords = StepParams & { readonly count?: number };

export type StepMessage = { readonly key: `deadlines.rules.${DeadlineRule}`; readonly params: StepWords };

const MEASURES = ['count', 'months', 'days', 'hours'] as const;

/** The message key of a step and its words: `date`, `from`, `citation`, the step's own parameters, and `count` where it has one. */
export function describeStep(step: Step): StepMessage {
  const { rule, date = '', from = '', params = {}, citation } = step;
  const words = { ...params, date, from, citation };
  const count = MEASURES.map((measure) => params[measure]).find((value) => typeof value === 'number');
  return { key: `deadlines.rules.${rule}`, params: count === undefined ? words : { ...words, count } };
}
