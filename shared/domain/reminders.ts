import {
  type MATTER_KINDS,
  type Reminder,
  type ReminderCounts,
  type ReminderSettings,
  UPKEEP_KINDS,
} from '../contract/core/reminders.ts';
import { upkeepReminder, type Upkeep } from './upkeep.ts';
import { daysBetween } from './urgency.ts';

/** An open matter with the dates that can call for attention; a request has one for each open line. */
export type Matter = Pick<
  Reminder,
  'recordId' | 'lineId' | 'reference' | 'line' | 'lines' | 'right' | 'authority' | 'time'
> & {
  readonly kind: (typeof MATTER_KINDS)[number];
  /** The day of the strict date; null where the law states none and none was set. */
  readonly due: string | null;
  /** The hour has passed, though its day has not: a breach is counted in hours. */
  readonly hourPassed: boolean;
  /** Since when a suspension that only an authority tolerates has been open; empty while there is none. */
  readonly pausedSince: string;
  /** Since when a question to the person has had no answer; empty while there is none. */
  readonly askedOn: string;
  /** The last day on which a notice of extension still counts; null where none is possible any more. */
  readonly extensionUntil: string | null;
};

/** What was done about a reminder, by its key. */
export type ReminderAnswers = ReadonlyMap<string, { readonly state: 'dismissed' | 'snoozed'; readonly until: string }>;

/** Days a reminder may sleep at most; what is overdue comes back within the week. */
export const longestSleep = (about: Reminder['about']): number => (about === 'overdue' ? 7 : 90);

export const DEFAULT_REMINDERS: ReminderSettings = {
  dueSoon: { on: true, days: [7, 3, 1] },
  overdue: { on: true },
  paused: { on: true, afterDays: 30 },
  question: { on: true, afterDays: 14 },
  extension: { on: true, daysBefore: 7 },
  contract: { on: true, days: [60, 30, 7] },
  certificate: { on: true, days: [60, 30, 7] },
  review: { on: true, days: [14] },
  notices: { on: true },
};

/**
 * What asks for attention today, the most pressing first. A key names the matter, the date and the stage: a reminder put
 * away comes back at the next stage, or when its date moves.
 */
export function remindersOf(
  matters: readonly Matter[],
  kept: readonly Upkeep[],
  settings: ReminderSettings,
  today: string,
  answers: ReminderAnswers,
): Reminder[] {
  const found = matters.flatMap((matter) => [
    ...dueReminder(matter, settings, today),
    ...sinceReminder('paused', matter, matter.pausedSince, settings.paused, today),
    ...sinceReminder('question', matter, matter.askedOn, settings.question, today),
    ...extensionReminder(matter, settings.extension, today),
  ]);
  return [...found, ...kept.flatMap((each) => upkeepReminder(each, settings, today))]
    .map((reminder) => ({ ...reminder, putAway: putAway(answers.get(reminder.key), today) }))
    .sort(
      (a, b) =>
        ORDER[a.about] - ORDER[b.about] ||
        compare(a.date, b.date) ||
        compare(a.reference, b.reference) ||
        a.line - b.line ||
        compare(a.key, b.key),
    );
}

const ORDER = {
  overdue: 0,
  'due-soon': 1,
  extension: 2,
  question: 3,
  paused: 4,
  'contract-notice': 5,
  'contract-end': 6,
  certificate: 7,
  review: 8,
} as const;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Draft = Omit<Reminder, 'putAway'>;

function dueReminder(matter: Matter, { dueSoon, overdue }: ReminderSettings, today: string): Draft[] {
  if (matter.due === null) return [];
  const left = daysBetween(today, matter.due);
  if (left < 0 || matter.hourPassed) return overdue.on ? [reminder('overdue', matter, matter.due, left, 0)] : [];
  // The nearest stage reached: with 7, 3 and 1, four days left is still the stage of seven.
  const stage = left === 0 ? 0 : [...dueSoon.days].sort((a, b) => a - b).find((days) => left <= days);
  return dueSoon.on && stage !== undefined ? [reminder('due-soon', matter, matter.due, left, stage)] : [];
}

function sinceReminder(
  about: 'paused' | 'question',
  matter: Matter,
  since: string,
  { on, afterDays }: ReminderSettings['paused'],
  today: string,
): Draft[] {
  if (!on || since === '') return [];
  const days = daysBetween(since, today);
  // Each further span of waiting is a stage of its own.
  return days >= afterDays ? [reminder(about, matter, since, days, Math.floor(days / afterDays))] : [];
}

function extensionReminder(matter: Matter, { on, daysBefore }: ReminderSettings['extension'], today: string): Draft[] {
  if (!on || matter.extensionUntil === null) return [];
  const left = daysBetween(today, matter.extensionUntil);
  return left >= 0 && left <= daysBefore ? [reminder('extension', matter, matter.extensionUntil, left, 0)] : [];
}

function reminder(about: Reminder['about'], matter: Matter, date: string, days: number, stage: number): Draft {
  const { kind, recordId, lineId, reference, line, lines, right, authority } = matter;
  const time = about === 'overdue' || about === 'due-soon' ? matter.time : '';
  const key = [about, recordId, lineId ?? authority, date, stage].join(':');
  return { key, about, kind, recordId, lineId, reference, line, lines, right, authority, date, time, days, stage };
}

function putAway(
  answer: { state: 'dismissed' | 'snoozed'; until: string } | undefined,
  today: string,
): Reminder['putAway'] {
  if (answer === undefined || (answer.state === 'snoozed' && answer.until <= today)) return null;
  return { state: answer.state, until: answer.until };
}

/** How much asks for attention, for a notice of the operating system: numbers only, no word of any case. */
export function countsOf(reminders: readonly Reminder[]): ReminderCounts {
  const live = reminders.filter((each) => each.putAway === null);
  const count = (...about: Reminder['about'][]): number => live.filter((each) => about.includes(each.about)).length;
  const dueToday = live.filter(({ about, days }) => about === 'due-soon' && days === 0).length;
  return {
    total: live.length,
    overdue: count('overdue'),
    dueToday,
    dueSoon: count('due-soon') - dueToday,
    waiting: count('question', 'paused'),
    extension: count('extension'),
    upkeep: count(...UPKEEP_KINDS),
  };
}
