import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReminderSettings } from '../../../shared/contract/core/reminders.ts';
import { core, coreQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { ReminderKind } from './reminder-kind.tsx';
import { daysOf, daysText } from './reminder-days.ts';
import styles from './settings.module.css';

/** Which reminders are given, and how early. */
export function RemindersSection() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.reminders.settings.get.queryOptions());
  if (data === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  return (
    <>
      <p className="quiet measure">{t('reminders.settings.lead')}</p>
      <RemindersForm key={JSON.stringify(data)} saved={data} />
    </>
  );
}

const WAITS = ['question', 'paused'] as const;
const HAS_ONE_DAY: ReadonlySet<string> = new Set([...WAITS, 'extension']);
const STAGED = ['contract', 'certificate', 'review'] as const;

function RemindersForm({ saved }: { readonly saved: ReminderSettings }) {
  const { t } = useTranslation();
  const [values, setValues] = useState(() => ({
    dueSoon: { on: saved.dueSoon.on, days: daysText(saved.dueSoon.days) },
    overdue: saved.overdue,
    question: { on: saved.question.on, days: String(saved.question.afterDays) },
    paused: { on: saved.paused.on, days: String(saved.paused.afterDays) },
    extension: { on: saved.extension.on, days: String(saved.extension.daysBefore) },
    contract: { on: saved.contract.on, days: daysText(saved.contract.days) },
    certificate: { on: saved.certificate.on, days: daysText(saved.certificate.days) },
    review: { on: saved.review.on, days: daysText(saved.review.days) },
    notices: saved.notices,
  }));
  const [asked, setAsked] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (settings: ReminderSettings) => core.reminders.settings.set({ settings }),
    onSuccess: (settings) => {
      queries.setQueryData(coreQuery.reminders.settings.get.queryKey(), settings);
      say(t('reminders.settings.saved'));
    },
  });
  const days = {
    dueSoon: daysOf(values.dueSoon.days, 6),
    question: daysOf(values.question.days, 1),
    paused: daysOf(values.paused.days, 1),
    extension: daysOf(values.extension.days, 1),
    contract: daysOf(values.contract.days, 6),
    certificate: daysOf(values.certificate.days, 6),
    review: daysOf(values.review.days, 6),
  };
  const refused = (name: keyof typeof days) =>
    asked && days[name] === null
      ? t(HAS_ONE_DAY.has(name) ? 'settings.deadlines.targetRefused' : 'reminders.settings.notDays')
      : undefined;
  const submit = () => {
    setAsked(true);
    const read = ReminderSettings.safeParse({
      dueSoon: { on: values.dueSoon.on, days: days.dueSoon },
      overdue: values.overdue,
      question: { on: values.question.on, afterDays: days.question?.[0] },
      paused: { on: values.paused.on, afterDays: days.paused?.[0] },
      extension: { on: values.extension.on, daysBefore: days.extension?.[0] },
      contract: { on: values.contract.on, days: days.contract },
      certificate: { on: values.certificate.on, days: days.certificate },
      review: { on: values.review.on, days: days.review },
      notices: values.notices,
    });
    if (read.success) mutate(read.data);
  };
  return (
    <form
      noValidate
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {error !== null && <FailureNotice failure={toFailure(error)} />}
      <ReminderKind
        title={t('reminders.settings.dueSoon')}
        value={values.dueSoon}
        label={t('reminders.settings.dueSoonDays')}
        hint={t('reminders.settings.dueSoonDaysHint')}
        error={refused('dueSoon')}
        onChange={(dueSoon) => {
          setValues({ ...values, dueSoon });
        }}
      />
      <ReminderKind
        title={t('reminders.settings.overdue')}
        value={values.overdue}
        onChange={({ on }) => {
          setValues({ ...values, overdue: { on } });
        }}
      />
      {WAITS.map((name) => (
        <ReminderKind
          key={name}
          title={t(`reminders.settings.${name}`)}
          value={values[name]}
          label={t('reminders.settings.afterDays')}
          error={refused(name)}
          onChange={(changed) => {
            setValues({ ...values, [name]: changed });
          }}
        />
      ))}
      <ReminderKind
        title={t('reminders.settings.extension')}
        value={values.extension}
        label={t('reminders.settings.daysBefore')}
        error={refused('extension')}
        onChange={(extension) => {
          setValues({ ...values, extension });
        }}
      />
      {STAGED.map((name) => (
        <ReminderKind
          key={name}
          title={t(`reminders.settings.${name}`)}
          value={values[name]}
          label={t('reminders.settings.dueSoonDays')}
          hint={t('reminders.settings.dueSoonDaysHint')}
          error={refused(name)}
          onChange={(changed) => {
            setValues({ ...values, [name]: changed });
          }}
        />
      ))}
      <Checkbox
        label={t('reminders.settings.notices')}
        description={t('reminders.settings.noticesHint')}
        checked={values.notices.on}
        onChange={({ currentTarget: { checked } }) => {
          setValues({ ...values, notices: { on: checked } });
        }}
      />
      <Button type="submit" loading={isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
