import { Button, Checkbox } from '@mantine/core';
import { IconBellCheck, IconCalendarDown, IconFileDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REMINDER_KINDS, type Reminder } from '../../../shared/contract/core/reminders.ts';
import { core, coreQuery } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { saveFile } from '../../api/save.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { EmptyState, ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { HandoverDialog } from './handover-dialog.tsx';
import { ReminderRow } from './reminder-row.tsx';
import { REMINDER_TONE } from './reminder-words.ts';
import styles from './reminders.module.css';
import { useSayKept } from './say-kept.ts';
import { SnoozeDialog } from './snooze-dialog.tsx';

/** What asks for attention today, the most pressing first. */
export function RemindersScreen() {
  const { t } = useTranslation();
  const sayKept = useSayKept();
  const [putAway, setPutAway] = useState(false);
  const [later, setLater] = useState<Reminder>();
  const [handover, setHandover] = useState(false);
  const { data, error, refetch } = useQuery(
    coreQuery.reminders.list.queryOptions({ input: { putAway }, placeholderData: (before) => before }),
  );
  const answer = useMutation({
    mutationFn: ({ key, act }: { readonly key: string; readonly act: 'dismiss' | 'restore' }) =>
      core.reminders[act]({ key }),
    onSuccess: (_, { act }) => {
      if (act === 'dismiss') say(t('reminders.put.dismissed'));
    },
  });
  const calendar = useMutation({
    mutationFn: async () => saveFile(await core.reminders.calendarFile()),
    onSuccess: sayKept,
  });
  if (data === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  const groups = REMINDER_KINDS.map((about) => ({
    about,
    reminders: data.reminders.filter((reminder) => reminder.about === about),
  })).filter(({ reminders }) => reminders.length > 0);
  const failed = answer.error ?? calendar.error;
  return (
    <Page
      title={t('reminders.title')}
      actions={
        <>
          <Button
            variant="default"
            loading={calendar.isPending}
            leftSection={<IconCalendarDown size={16} stroke={1.75} aria-hidden />}
            onClick={() => {
              calendar.mutate();
            }}
          >
            {t('reminders.files.calendar')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileDownload size={16} stroke={1.75} aria-hidden />}
            onClick={() => {
              setHandover(true);
            }}
          >
            {t('reminders.files.handover')}
          </Button>
        </>
      }
    >
      {failed !== null && <FailureNotice failure={toFailure(failed)} />}
      <Checkbox
        label={t('reminders.list.showPutAway')}
        checked={putAway}
        onChange={({ currentTarget: { checked } }) => {
          setPutAway(checked);
        }}
      />
      {groups.length === 0 && (
        <EmptyState icon={IconBellCheck} title={t('reminders.none')}>
          {t('reminders.noneWords')}
        </EmptyState>
      )}
      {groups.map(({ about, reminders }) => (
        <Section
          key={about}
          title={t(`reminders.about.${about}`)}
          aside={<StateBadge tone={REMINDER_TONE[about]}>{String(reminders.length)}</StateBadge>}
        >
          <ul
            className={styles.reminders}
            aria-label={t('reminders.list.label', { group: t(`reminders.about.${about}`) })}
          >
            {reminders.map((reminder) => (
              <ReminderRow
                key={reminder.key}
                reminder={reminder}
                busy={answer.isPending}
                onDismiss={() => {
                  answer.mutate({ key: reminder.key, act: 'dismiss' });
                }}
                onRestore={() => {
                  answer.mutate({ key: reminder.key, act: 'restore' });
                }}
                onSnooze={() => {
                  setLater(reminder);
                }}
              />
            ))}
          </ul>
        </Section>
      ))}
      {later !== undefined && (
        <SnoozeDialog
          reminder={later}
          onClose={() => {
            setLater(undefined);
          }}
        />
      )}
      {handover && (
        <HandoverDialog
          onClose={() => {
            setHandover(false);
          }}
        />
      )}
    </Page>
  );
}
