import { useTranslation } from 'react-i18next';
import type { Due } from '../../shared/contract/core/deadline.ts';
import { dayAndTime, nearDay } from './dates.ts';
import { StateBadge, type Tone } from './state-badge.tsx';
import styles from './due.module.css';

export const URGENCY_TONE: Readonly<Record<Due['urgency'], Tone>> = {
  overdue: 'overdue',
  'due-today': 'overdue',
  'due-soon': 'due-soon',
  'on-track': 'on-track',
  closed: 'done',
};

/** `in 15 days`, `today`, `3 days late` */
export function useDaysLeft(): (daysLeft: number) => string {
  const { t } = useTranslation();
  return (daysLeft) => {
    if (daysLeft === 0) return t('common.due.today');
    return daysLeft > 0 ? t('common.due.in', { count: daysLeft }) : t('common.due.late', { count: -daysLeft });
  };
}

type Shown = Pick<Due, 'date' | 'daysLeft' | 'urgency'> & {
  /** Hour and minute, where the law counts hours. */
  readonly time?: string;
  /** Our own target: the law states no date. */
  readonly own?: boolean;
};

type Props = {
  readonly due: Shown | null;
  /** Among dates of these weeks, where the year goes without saying. */
  readonly near?: boolean;
};

/** A governing date as lists show it: weekday and date, days left, state. A closed line needs no count. */
export function DueCell({ due, near = false }: Props) {
  const { t } = useTranslation();
  const daysLeft = useDaysLeft();
  if (due === null) return <span className="quiet">{t('common.none')}</span>;
  const { date, time = '', own = false, urgency } = due;
  const hourPassed = urgency === 'overdue' && due.daysLeft >= 0;
  const state = hourPassed
    ? t('common.due.hourPassed')
    : urgency === 'closed'
      ? t('common.due.closed')
      : daysLeft(due.daysLeft);
  return (
    <span className={styles.due}>
      <time dateTime={time === '' ? date : `${date}T${time}`} className={styles.date}>
        {own && <span className="quiet">{t('common.due.own')} </span>}
        {near ? nearDay(date, time) : dayAndTime(date, time)}
      </time>
      <StateBadge tone={URGENCY_TONE[urgency]}>{state}</StateBadge>
    </span>
  );
}
