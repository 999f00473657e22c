import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { longDay } from '../../components/dates.ts';
import { Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { DueLines } from './due-lines.tsx';
import { MatterLine } from './matter-line.tsx';
import styles from './overview.module.css';
import type { Today } from './today.ts';

/** What asks for an act today, the most pressing first. */
export function TodaySection({ today }: { readonly today: Today }) {
  const { t } = useTranslation();
  const { overdue, dueToday, extensionNotices, counts } = today;
  const next = today.soon[0] ?? today.later[0];
  return (
    <Section
      title={t('overview.today')}
      actions={
        counts.reminders > 0 && <Link to="/reminders">{t('overview.reminders', { count: counts.reminders })}</Link>
      }
    >
      {overdue.length + dueToday.length === 0 && (
        <p>
          {t('overview.clear')}
          {next !== undefined && (
            <span className="quiet">
              {' '}
              {t('overview.clearNext', { day: longDay(next.due.date), reference: next.reference })}
            </span>
          )}
        </p>
      )}
      {overdue.length > 0 && (
        <div>
          <h3 className={styles.group}>{t('overview.overdue')}</h3>
          <DueLines label={t('overview.overdue')} lines={overdue} />
        </div>
      )}
      {dueToday.length > 0 && (
        <div>
          <h3 className={styles.group}>{t('overview.dueToday')}</h3>
          <DueLines label={t('overview.dueToday')} lines={dueToday} />
        </div>
      )}
      {extensionNotices.length > 0 && (
        <div>
          <h3 className={styles.group}>{t('overview.extension')}</h3>
          <ul className={styles.lines} aria-label={t('overview.extension')}>
            {extensionNotices.map(({ lastDay, ...matter }) => (
              <MatterLine key={`${matter.recordId}/${matter.lineId ?? ''}`} matter={matter}>
                {lastDay === today.today ? (
                  <StateBadge tone="due-soon">{t('overview.lastDayToday')}</StateBadge>
                ) : (
                  <time dateTime={lastDay} className="quiet">
                    {t('overview.lastDay', { day: longDay(lastDay) })}
                  </time>
                )}
              </MatterLine>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
