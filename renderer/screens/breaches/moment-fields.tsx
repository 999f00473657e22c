import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/form/date-field.tsx';
import styles from './breach.module.css';

type Input = {
  readonly value?: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly id?: string;
};

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** `2026-11-16T09:17`, or as much of it as is typed. */
  readonly local: Input;
  readonly timezone: Input;
};

const ZONES = Intl.supportedValuesOf('timeZone');

/** A day, a time and the place whose clock showed it. */
export function MomentFields({ label, hint, local, timezone }: Props) {
  const { t } = useTranslation();
  const typed = local.value ?? '';
  const border = typed.lastIndexOf('T');
  const [day, time] = border < 0 ? [typed, ''] : [typed.slice(0, border), typed.slice(border + 1)];
  const zone = timezone.value ?? '';
  return (
    <div>
      <div className={styles.moment}>
        <DateField
          {...(local.id !== undefined && { id: local.id })}
          label={label}
          value={day}
          error={local.error !== undefined && local.error !== null}
          withAsterisk
          onChange={(value) => {
            local.onChange(`${value}T${time}`);
          }}
        />
        <TextInput
          label={t('breaches.form.time')}
          placeholder={t('breaches.form.timeHint')}
          value={time}
          error={local.error !== undefined && local.error !== null}
          autoComplete="off"
          withAsterisk
          onChange={(event) => {
            local.onChange(`${day}T${event.currentTarget.value}`);
          }}
          onBlur={() => {
            local.onChange(`${day}T${fullTime(time)}`);
          }}
        />
        <Select
          {...(timezone.id !== undefined && { id: timezone.id })}
          label={t('breaches.form.zone')}
          data={ZONES.includes(zone) || zone === '' ? ZONES : [zone, ...ZONES]}
          value={zone === '' ? null : zone}
          error={timezone.error}
          searchable
          withAsterisk
          onChange={(picked) => {
            timezone.onChange(picked ?? '');
          }}
        />
      </div>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      {local.error !== undefined && local.error !== null && <p className={styles.error}>{local.error}</p>}
    </div>
  );
}

/** `917`, `9.17` and `9:17` all mean 09:17; what means no time stays as it is typed. */
function fullTime(typed: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.h ]?(\d{2})$/.exec(typed.trim()) ?? [];
  return hours === '' ? typed.trim() : `${hours.padStart(2, '0')}:${minutes}`;
}
