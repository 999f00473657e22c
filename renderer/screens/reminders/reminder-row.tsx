import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reminder } from '../../../shared/contract/core/reminders.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { placeOf } from '../../commands/places.ts';
import { longDay, shortDay } from '../../components/dates.ts';
import { reminderWords } from './reminder-words.ts';
import styles from './reminders.module.css';

type Props = {
  readonly reminder: Reminder;
  readonly busy: boolean;
  readonly onDismiss: () => void;
  readonly onSnooze: () => void;
  readonly onRestore: () => void;
};

export function ReminderRow({ reminder, busy, onDismiss, onSnooze, onRestore }: Props) {
  const { t } = useTranslation();
  const { about, kind, recordId, date, line, lines, authority, putAway } = reminder;
  const words = reminderWords(t, reminder);
  const which = [
    t(`reminders.list.kind.${kind}`),
    ...(lines > 1 ? [t('reminders.list.line', { line, lines })] : []),
    ...(authority === '' ? [] : [AUTHORITIES[authority].name]),
  ];
  return (
    <li className={styles.reminder}>
      <span className={styles.words}>
        <Link {...placeOf(kind, recordId)}>{words}</Link>
        <span className="quiet small">{which.join(' · ')}</span>
      </span>
      <time dateTime={date} className="figures">
        {longDay(date)}
      </time>
      <span className={styles.acts}>
        {putAway === null ? (
          <>
            <Button
              size="xs"
              variant="default"
              disabled={busy}
              aria-label={t('reminders.list.snoozeOf', { words })}
              onClick={onSnooze}
            >
              {t('reminders.later')}
            </Button>
            {about !== 'overdue' && (
              <Button
                size="xs"
                variant="subtle"
                disabled={busy}
                aria-label={t('reminders.list.dismissOf', { words })}
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
              aria-label={t('reminders.list.restoreOf', { words })}
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
