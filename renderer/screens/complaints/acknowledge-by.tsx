import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComplaintClock, ComplaintDue } from '../../../shared/contract/core/complaints.ts';
import { useToday } from '../../api/session.ts';
import { longDay } from '../../components/dates.ts';
import { useDaysLeft, URGENCY_TONE } from '../../components/due.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { PrintExplanation } from '../requests/record/clock/print-explanation.tsx';
import { Reckoning } from '../requests/record/clock/reckoning.tsx';
import why from '../requests/record/clock/why-this-date.module.css';
import styles from './complaint.module.css';

type Props = {
  readonly clock: ComplaintClock;
  readonly due: ComplaintDue | null;
  readonly done?: boolean;
  /** The page to save; none while the complaint is still being typed in. */
  readonly print?: () => Promise<File>;
};

/** The day receipt is to be acknowledged by, what follows it, and how it is reckoned. */
export function AcknowledgeBy({ clock, due, done = false, print }: Props) {
  const { t } = useTranslation();
  const daysLeft = useDaysLeft();
  const date = clock.due ?? clock.strict;
  return (
    <div className={styles.stack}>
      <p className={styles.date}>
        <span className={done ? 'quiet figures' : 'strong figures'}>
          {date === null
            ? t('complaints.noDate')
            : t(done ? 'complaints.clockDone' : 'complaints.clock', { date: longDay(date) })}
        </span>
        {due !== null && <StateBadge tone={URGENCY_TONE[due.urgency]}>{daysLeft(due.daysLeft)}</StateBadge>}
      </p>
      <p className="quiet">{t('complaints.undue')}</p>
      <Why clock={clock} {...(print !== undefined && { print })} />
    </div>
  );
}

function Why({ clock, print }: Pick<Props, 'clock' | 'print'>) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <details className={why.why}>
      <summary>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
        {t('complaints.why.open')}
      </summary>
      <Reckoning title={t('complaints.why.steps')} deadline={clock} today={today} level={3} />
      {print !== undefined && <PrintExplanation file={print} />}
    </details>
  );
}
