import type { KEPT_KINDS, Reminder, ReminderSettings, UPKEEP_KINDS } from '../contract/core/reminders.ts';
import { daysBetween } from './urgency.ts';

/** A day a register keeps for itself: no date of the law, but one that must not be missed. */
export type Upkeep = {
  readonly about: (typeof UPKEEP_KINDS)[number];
  readonly kind: (typeof KEPT_KINDS)[number];
  readonly recordId: Reminder['recordId'];
  readonly reference: string;
  readonly date: string;
  /** Tells several of one record apart: the place of the certificate. */
  readonly part: number;
};

type Draft = Omit<Reminder, 'putAway'>;

const PASSED = -1;

/** From the first of its stages on; after the day as long as it stands, but a notice that can no longer be given. */
export function upkeepReminder(kept: Upkeep, settings: ReminderSettings, today: string): Draft[] {
  const { about, kind, recordId, reference, date, part } = kept;
  const { on, days } = settings[SETTING_OF[about]];
  const left = daysBetween(today, date);
  if (!on || (left < 0 && about === 'contract-notice')) return [];
  const stage = left < 0 ? PASSED : left === 0 ? 0 : [...days].sort((a, b) => a - b).find((day) => left <= day);
  if (stage === undefined) return [];
  return [
    {
      key: [about, recordId, part, date, stage].join(':'),
      about,
      kind,
      recordId,
      reference,
      date,
      days: left,
      stage,
      lineId: null,
      line: 1,
      lines: 1,
      right: null,
      authority: '',
      time: '',
    },
  ];
}

const SETTING_OF = {
  'contract-notice': 'contract',
  'contract-end': 'contract',
  certificate: 'certificate',
  review: 'review',
} as const satisfies Record<Upkeep['about'], keyof ReminderSettings>;
