import { z } from 'zod';
import { AUTHORITY_IDS } from '../../reference/authorities.ts';
import { RIGHTS } from '../../reference/rights.ts';
import { procedure } from '../errors.ts';
import { Id, IsoDate, text } from '../primitives.ts';

const Days = z.int().min(1).max(90);
const Stages = z.array(Days).min(1).max(6);

/** What reminders are given, and when; one setting a kind, kept in the vault. */
export const ReminderSettings = z.strictObject({
  /** Stages before a date: 7, 3 and 1 days unless changed. The day itself always counts. */
  dueSoon: z.strictObject({ on: z.boolean(), days: Stages }),
  overdue: z.strictObject({ on: z.boolean() }),
  /** A suspension that is only tolerated has been open for long. */
  paused: z.strictObject({ on: z.boolean(), afterDays: Days }),
  /** A question to the person has had no answer for long. */
  question: z.strictObject({ on: z.boolean(), afterDays: Days }),
  /** The last day of a notice of extension comes near. */
  extension: z.strictObject({ on: z.boolean(), daysBefore: Days }),
  /** The end of a processor's contract and the last day to give notice; a certificate that expires. */
  contract: z.strictObject({ on: z.boolean(), days: Stages }).default({ on: true, days: [60, 30, 7] }),
  certificate: z.strictObject({ on: z.boolean(), days: Stages }).default({ on: true, days: [60, 30, 7] }),
  /** A record is to be looked at again. */
  review: z.strictObject({ on: z.boolean(), days: Stages }).default({ on: true, days: [14] }),
  /** Whether the operating system shows a notice of what is new. */
  notices: z.strictObject({ on: z.boolean() }).default({ on: true }),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

/** Days the registers keep, beside the dates of the law. */
export const UPKEEP_KINDS = ['contract-notice', 'contract-end', 'certificate', 'review'] as const;
export const REMINDER_KINDS = ['overdue', 'due-soon', 'extension', 'question', 'paused', ...UPKEEP_KINDS] as const;
export const MATTER_KINDS = ['request', 'complaint', 'breach'] as const;
export const KEPT_KINDS = ['activity', 'processor', 'transfer', 'measure'] as const;

const Key = z.string().min(1).max(200);

/** No name and no word of the case: only its reference. */
export const Reminder = z.strictObject({
  key: Key,
  about: z.enum(REMINDER_KINDS),
  kind: z.enum([...MATTER_KINDS, ...KEPT_KINDS]),
  recordId: Id,
  /** Of a request: the line, which of them it is, and how many there are. */
  lineId: Id.nullable(),
  line: z.int(),
  lines: z.int(),
  reference: z.string(),
  right: z.enum(RIGHTS).nullable(),
  /** Of a breach: whom the notice is owed to. */
  authority: z.union([z.enum(AUTHORITY_IDS), z.literal('')]),
  /** The date due, the last day of a notice, or the day since when there is waiting. */
  date: IsoDate,
  /** Hour and minute of the date due, where the law counts hours; empty for a day. */
  time: z.string(),
  /** Until the date, negative once passed; for waiting, the days since. */
  days: z.int(),
  stage: z.int(),
  putAway: z
    .strictObject({ state: z.enum(['dismissed', 'snoozed']), until: z.union([IsoDate, z.literal('')]) })
    .nullable(),
});
export type Reminder = z.infer<typeof Reminder>;

/** Numbers for a notice of the operating system. */
export const ReminderCounts = z.strictObject({
  total: z.int(),
  overdue: z.int(),
  dueToday: z.int(),
  dueSoon: z.int(),
  waiting: z.int(),
  extension: z.int(),
  upkeep: z.int(),
});
export type ReminderCounts = z.infer<typeof ReminderCounts>;

export const ReminderList = z.strictObject({ today: IsoDate, reminders: z.array(Reminder), counts: ReminderCounts });
export type ReminderList = z.infer<typeof ReminderList>;

export const ReminderNews = z.strictObject({ keys: z.array(Key), counts: ReminderCounts });
export type ReminderNews = z.infer<typeof ReminderNews>;

export const reminders = {
  /** `putAway` also lists what was dismissed or is asleep. */
  list: procedure.input(z.strictObject({ putAway: z.boolean().default(false) })).output(ReminderList),
  /** Until its next stage. What is overdue can only sleep. */
  dismiss: procedure.input(z.strictObject({ key: Key })).output(ReminderList),
  snooze: procedure.input(z.strictObject({ key: Key, until: IsoDate })).output(ReminderList),
  /** Takes back a dismissal or wakes what sleeps. */
  restore: procedure.input(z.strictObject({ key: Key })).output(ReminderList),
  /** What no notice of the operating system has told of yet; nothing while notices are switched off. */
  news: procedure.output(ReminderNews),
  /** Remembers that a notice was shown: each reminder is told of once, and once more after it was put to sleep. */
  told: procedure
    .input(z.strictObject({ keys: z.array(Key).min(1).max(10_000) }))
    .output(z.strictObject({ ok: z.literal(true) })),
  settings: {
    get: procedure.output(ReminderSettings),
    set: procedure.input(z.strictObject({ settings: ReminderSettings })).output(ReminderSettings),
  },
  /** Every open date as an `.ics` file of all-day entries: references only. */
  calendarFile: procedure.output(z.file()),
  /** Everything open on paper for whoever takes over: date, what it waits for, last contact, next step. */
  handover: procedure.input(z.strictObject({ preparedFor: text(200).default('') })).output(z.file()),
};
