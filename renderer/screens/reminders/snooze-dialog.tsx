import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reminder } from '../../../shared/contract/core/reminders.ts';
import { longestSleep } from '../../../shared/domain/reminders.ts';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { issueWords } from '../../api/words.ts';
import { useToday } from '../../api/session.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { addDays, shortDay } from '../../components/dates.ts';
import { say } from '../../components/notice.ts';
import { reminderWords } from './reminder-words.ts';
import styles from './reminders.module.css';

type Props = { readonly reminder: Reminder; readonly onClose: () => void };

/** Until when a reminder sleeps; tomorrow unless another day is chosen. */
export function SnoozeDialog({ reminder, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [until, setUntil] = useState(() => addDays(today, 1));
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => core.reminders.snooze({ key: reminder.key, until }),
    onSuccess: () => {
      say(t('reminders.put.asleep', { date: shortDay(until) }));
      onClose();
    },
  });
  const failure = error === null ? undefined : toFailure(error);
  const refused = failure?.code === 'INVALID_INPUT' ? failure.issues[0] : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reminders.laterTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <p>{reminderWords(t, reminder)}</p>
        {failure !== undefined && refused === undefined && <FailureNotice failure={failure} />}
        <DateField
          label={t('reminders.snooze')}
          description={t(reminder.about === 'overdue' ? 'reminders.laterOverdue' : 'reminders.laterWithin', {
            count: longestSleep(reminder.about),
          })}
          data-autofocus
          value={until}
          onChange={setUntil}
          error={refused && issueWords(t, refused.code, refused.params)}
        />
        <div>
          <Button type="submit" loading={isPending}>
            {t('reminders.laterTitle')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
