import { useTranslation } from 'react-i18next';
import type { Due } from '../../../../../shared/contract/core/deadline.ts';
import { useToday } from '../../../../api/session.ts';
import { daysBetween, shortDay } from '../../../../components/dates.ts';
import styles from './clock-bar.module.css';

type Props = { readonly from: string; readonly to: string; readonly urgency: Due['urgency'] };

/** The way from receipt to due as a thin line, today marked on it. */
export function ClockBar({ from, to, urgency }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const days = Math.max(1, daysBetween(from, to));
  const day = daysBetween(from, today);
  const share = `${Math.min(1, Math.max(0, day / days)) * 100}%`;
  return (
    <div
      className={styles.bar}
      role="img"
      data-urgency={urgency}
      aria-label={t('requests.clock.bar', { from: shortDay(from), to: shortDay(to), day, days })}
    >
      <span className={styles.run} style={{ width: share }} />
      <span className={styles.today} style={{ left: share }} />
    </div>
  );
}
