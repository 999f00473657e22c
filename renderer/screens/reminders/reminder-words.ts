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
  'contract-notice': 'on-track',
  'contract-end': 'waiting',
  certificate: 'waiting',
  review: 'waiting',
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
    case 'contract-notice':
      return t('reminders.words.contractNotice', { reference, date: shortDay(date) });
    case 'contract-end':
      return t(`reminders.words.${days === 0 ? 'contractEndsToday' : days > 0 ? 'contractEnds' : 'contractEnded'}`, {
        reference,
        count: Math.abs(days),
      });
    case 'certificate':
      return t(
        `reminders.words.${days === 0 ? 'certificateExpiresToday' : days > 0 ? 'certificateExpires' : 'certificateExpired'}`,
        { reference, count: Math.abs(days) },
      );
    case 'review':
      return t(`reminders.words.${days === 0 ? 'reviewToday' : days > 0 ? 'reviewDue' : 'reviewPassed'}`, {
        reference,
        count: Math.abs(days),
      });
  }
}
