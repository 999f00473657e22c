import type { Reminder } from '../../../shared/contract/core/reminders.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Tone } from '../../components/state-badge.tsx';
import { shortDay } from '../../components/dates.ts';

export const REMINDER_TONE: Readonly<Record<Reminder['about'], Tone>> = {
  overdue: 'overdue',
  'due-soon': 'due-soon',
  extension: 'on-track',
  question: 'waiting',
  paused: 'paused',
};

/** A reminder in one sentence; it names the reference, never a person. */
export function reminderWords(t: Translate, { about, reference, days, date }: Reminder): string {
  switch (about) {
    case 'overdue':
      return days === 0
        ? t('reminders.words.hourPassed', { reference })
        : t('reminders.words.overdue', { reference, count: -days });
    case 'due-soon':
      return days === 0
        ? t('reminders.words.today', { reference })
        : t('reminders.words.dueSoon', { reference, count: days });
    case 'extension':
      return t('reminders.words.extension', { reference, date: shortDay(date) });
    case 'question':
      return t('reminders.words.question', { reference, count: days });
    case 'paused':
      return t('reminders.words.paused', { reference, count: days });
  }
}
