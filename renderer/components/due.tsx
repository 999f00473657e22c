import { useTranslation } from 'react-i18next';
import type { Due } from '../../shared/contract/core/deadline.ts';
import { longDay } from './dates.ts';
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

/** A governing date as lists show it: weekday and date, days left, state. A closed line needs no count. */
export function DueCell({ due }: { readonly due: Due | null }) {
  const { t } = useTranslation();
  const daysLeft = useDaysLeft();
  if (due === null) return <span className="quiet">{t('common.none')}</span>;
  return (
    <span className={styles.due}>
      <time dateTime={due.date} className={styles.date}>
        {longDay(due.date)}
      </time>
      <StateBadge tone={URGENCY_TONE[due.urgency]}>
        {due.urgency === 'closed' ? t('common.due.closed') : daysLeft(due.daysLeft)}
      </StateBadge>
    </span>
  );
}
