import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reminder } from '../../../shared/contract/core/reminders.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { placeOf } from '../../commands/places.ts';
import { dayAndTime, shortDay } from '../../components/dates.ts';
import { reminderWords } from './reminder-words.ts';
import styles from './reminders.module.css';

type Props = {
  readonly reminder: Reminder;
  readonly busy: boolean;
  readonly onDismiss: () => void;
  readonly onSnooze: () => void;
  readonly onRestore: () => void;
};

/** Of waiting, the date is when it began. */
const isSince = (about: Reminder['about']): boolean => about === 'question' || about === 'paused';

export function ReminderRow({ reminder, busy, onDismiss, onSnooze, onRestore }: Props) {
  const { t } = useTranslation();
  const { about, kind, recordId, date, time, right, authority, putAway } = reminder;
  const which = [
    t(`reminders.list.kind.${kind}`),
    ...(right === null ? [] : [t(`reference.right.${right}`)]),
    ...(authority === '' ? [] : [AUTHORITIES[authority].name]),
  ];
  const words = reminderWords(t, reminder);
  const named = [words, ...which].join(', ');
  return (
    <li className={styles.reminder}>
      <span className={styles.words}>
        <Link {...placeOf(kind, recordId)}>{words}</Link>
        <span className="quiet small">{which.join(' · ')}</span>
      </span>
      <time dateTime={time === '' ? date : `${date}T${time}`} className="figures">
        {isSince(about) ? t('reminders.list.since', { date: shortDay(date) }) : dayAndTime(date, time)}
      </time>
      <span className={styles.acts}>
        {putAway === null ? (
          <>
            <Button
              size="xs"
              variant="default"
              disabled={busy}
              aria-label={t('reminders.list.snoozeOf', { words: named })}
              onClick={onSnooze}
            >
              {t('reminders.later')}
            </Button>
            {about !== 'overdue' && (
              <Button
                size="xs"
                variant="subtle"
                disabled={busy}
                aria-label={t('reminders.list.dismissOf', { words: named })}
                onClick={onDismiss}
              >
                {t('reminders.dismiss')}
              </Button>
            )}
          </>
        ) : (
          <>
            <span className="quiet small">
              {putAway.state === 'dismissed'
                ? t('reminders.list.dismissed')
                : t('reminders.list.asleepUntil', { date: shortDay(putAway.until) })}
            </span>
            <Button
              size="xs"
              variant="default"
              disabled={busy}
              aria-label={t('reminders.list.restoreOf', { words: named })}
              onClick={onRestore}
            >
              {t('reminders.restore')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
