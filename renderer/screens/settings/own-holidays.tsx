import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnCalendarEntry } from '../../../shared/contract/core/calendars.ts';
import { coreQuery } from '../../api/clients.ts';
import { longDay } from '../../components/dates.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { FieldRows, Section } from '../../components/section.tsx';
import { HolidayForm } from './holiday-form.tsx';
import styles from './settings.module.css';

/** Each office's own days beside the public holidays of its region. */
export function OwnHolidays() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  return (
    <Section title={t('settings.holidays.title')}>
      <p className="quiet measure">{t('settings.holidays.lead')}</p>
      {data === undefined &&
        (error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />)}
      {data?.length === 0 && <p>{t('settings.holidays.none')}</p>}
      {data?.map(({ id, fields }) => (
        <OfficeHolidays key={id} id={id} office={fields.name} />
      ))}
    </Section>
  );
}

function OfficeHolidays({ id, office }: { readonly id: string; readonly office: string }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(coreQuery.calendars.get.queryOptions({ input: { establishmentId: id } }));
  return (
    <div className={styles.entry}>
      <div className={styles.entryHead}>
        <h3>{office}</h3>
        {data !== undefined && !editing && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('settings.holidays.editOf', { office })}
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('settings.holidays.edit')}
          </Button>
        )}
      </div>
      {data === undefined && error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data !== undefined && !editing && <HolidayFacts calendar={data} />}
      {data !== undefined && editing && (
        <HolidayForm
          calendar={data}
          onDone={() => {
            setEditing(false);
          }}
        />
      )}
    </div>
  );
}

function HolidayFacts({ calendar }: { readonly calendar: OwnCalendarEntry }) {
  const { t } = useTranslation();
  const { add, remove } = calendar.days;
  return (
    <>
      {add.length + remove.length === 0 ? (
        <p>{t('settings.holidays.asPublic', { region: calendar.holidayRegion })}</p>
      ) : (
        <FieldRows
          rows={[
            ...add.map(({ date, name, reason }) => ({
              name: t('settings.holidays.added'),
              value: `${t('settings.holidays.addedDay', { date: longDay(date), name })}\n${reason}`,
            })),
            ...remove.map(({ date, reason }) => ({
              name: t('settings.holidays.removed'),
              value: `${longDay(date)}\n${reason}`,
            })),
          ]}
        />
      )}
      <p className="quiet small">{t('settings.holidays.version', { version: calendar.calendarVersion })}</p>
    </>
  );
}
