import { useTranslation } from 'react-i18next';
import { addDays, isWeekend, longDay, weekday } from '../../components/dates.ts';
import styles from './overview.module.css';
import type { DatedMatter } from './today.ts';

const DAYS = 15;

/** Today and the next fourteen days in one row, with how many matters fall due on each. */
export function StripCalendar({ from, lines }: { readonly from: string; readonly lines: readonly DatedMatter[] }) {
  const { t } = useTranslation();
  const days = Array.from({ length: DAYS }, (_, index) => addDays(from, index));
  return (
    <ol className={styles.strip} aria-label={t('overview.strip')}>
      {days.map((day) => {
        const count = lines.filter(({ due }) => due.date === day).length;
        return (
          <li
            key={day}
            className={styles.day}
            data-weekend={isWeekend(day) || undefined}
            data-today={day === from || undefined}
            data-due={count > 0 || undefined}
          >
            <span className="unseen">{t('overview.stripDay', { day: longDay(day), count })}</span>
            <span aria-hidden className={styles.weekday}>
              {weekday(day).slice(0, 2)}
            </span>
            <span aria-hidden>{Number(day.slice(-2))}</span>
            <span aria-hidden className={styles.count}>
              {count > 0 ? count : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
