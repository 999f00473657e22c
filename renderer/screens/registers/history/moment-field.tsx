import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../shared/contract/core/history.ts';
import { IsoDate } from '../../../../shared/contract/primitives.ts';
import { longDay, moment } from '../../../components/dates.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import styles from './history.module.css';

/** A version of the record, or the end of a day. */
export type Moment = number | string;

type Props = {
  readonly label: string;
  readonly versions: readonly HistoryEntry[];
  readonly value: Moment;
  readonly onChange: (moment: Moment) => void;
};

export function MomentField({ label, versions, value, onChange }: Props) {
  const { t } = useTranslation();
  const day = typeof value === 'string' ? value : '';
  return (
    <div className={styles.moment}>
      <Select
        label={label}
        allowDeselect={false}
        data={[
          ...(day === '' ? [] : [{ value: day, label: t('history.compare.day', { day: longDay(day) }) }]),
          ...versions.map(({ version, at, actor: by }) => ({
            value: String(version),
            label: t('history.compare.version', { version, moment: moment(at), by }),
          })),
        ]}
        value={String(value)}
        onChange={(chosen) => {
          if (chosen !== null) onChange(chosen === day ? day : Number(chosen));
        }}
      />
      <DateField
        label={t('history.compare.orDay')}
        aria-label={`${label}: ${t('history.asOf.day')}`}
        value={day}
        onChange={(typed) => {
          if (IsoDate.safeParse(typed).success) onChange(typed);
        }}
      />
    </div>
  );
}
