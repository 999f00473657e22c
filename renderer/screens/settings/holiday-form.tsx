import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnDays, type CalendarEffect, type OwnCalendarEntry } from '../../../shared/contract/core/calendars.ts';
import { core, coreQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { issueWords } from '../../api/words.ts';
import { errorsByPath, problemsOf, type Problem } from '../../components/form/problems.ts';
import { ErrorSummary, FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { HolidayEffect } from './holiday-effect.tsx';
import { HolidayRows } from './holiday-rows.tsx';
import styles from './settings.module.css';

type Props = { readonly calendar: OwnCalendarEntry; readonly onDone: () => void };

/** The days are typed, then what they move is shown, and only what was seen is saved. */
export function HolidayForm({ calendar, onDone }: Props) {
  const { t } = useTranslation();
  const form = `holidays/${calendar.establishmentId}`;
  const [days, setDays] = useState<OwnDays>(calendar.days);
  const [seen, setSeen] = useState<CalendarEffect>();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const change = { establishmentId: calendar.establishmentId, version: calendar.version, days };
  const effect = useMutation({ mutationFn: () => core.calendars.effect(change), onSuccess: setSeen });
  const save = useMutation({
    mutationFn: ({ confirm }: CalendarEffect) => core.calendars.save({ ...change, confirm }),
    onSuccess: (saved) => {
      const { establishmentId } = saved;
      queries.setQueryData(coreQuery.calendars.get.queryKey({ input: { establishmentId } }), saved);
      say(t('settings.holidays.saved'));
      onDone();
    },
    // Other dates would move than were seen: they are looked at again.
    onError: () => {
      setSeen(undefined);
    },
  });
  const error = save.error ?? effect.error;
  const failure = error === null ? undefined : toFailure(error);
  // What the core refuses (a day that stands twice) concerns the list as a whole.
  const refused = failure?.code === 'INVALID_INPUT' ? failure.issues[0] : undefined;
  const check = () => {
    save.reset();
    const read = OwnDays.safeParse(days);
    const found = read.success ? {} : errorsByPath(read.error.issues, (code, params) => issueWords(t, code, params));
    setErrors(found);
    setProblems(problemsOf(form, found));
    if (read.success) effect.mutate();
  };
  return (
    <form
      noValidate
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (seen === undefined) check();
        else save.mutate(seen);
      }}
    >
      {failure !== undefined && refused === undefined && <FailureNotice failure={failure} />}
      {refused !== undefined && (
        <p role="alert" className={styles.refused}>
          {issueWords(t, refused.code, refused.params)}
        </p>
      )}
      <ErrorSummary form={form} problems={problems} />
      {seen === undefined ? (
        <HolidayRows form={form} days={days} errors={errors} onChange={setDays} />
      ) : (
        <HolidayEffect effect={seen} />
      )}
      <div className={styles.ways}>
        {seen === undefined ? (
          <Button type="submit" loading={effect.isPending}>
            {t('settings.holidays.check')}
          </Button>
        ) : (
          <>
            <Button type="submit" loading={save.isPending}>
              {t(
                seen.moves.length + seen.complaints.length > 0
                  ? 'settings.holidays.confirmMoves'
                  : 'settings.holidays.confirm',
              )}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setSeen(undefined);
              }}
            >
              {t('settings.holidays.back')}
            </Button>
          </>
        )}
        <Button variant="subtle" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
