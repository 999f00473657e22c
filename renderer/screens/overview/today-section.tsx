import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { longDay } from '../../components/dates.ts';
import { Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { DueLines } from './due-lines.tsx';
import styles from './overview.module.css';
import type { Today } from './today.ts';

/** What asks for an act today, the most pressing first. */
export function TodaySection({ today }: { readonly today: Today }) {
  const { t } = useTranslation();
  const { overdue, dueToday, extensionNotices } = today;
  const [next] = today.soon;
  return (
    <Section title={t('overview.today')}>
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
          <ul className={styles.lines}>
            {extensionNotices.map(({ requestId, reference, who, right, lastDay }) => (
              <li key={`${requestId}/${right}`}>
                <Link to="/requests/$id" params={{ id: requestId }} className={styles.line}>
                  <span className={styles.reference}>{reference}</span>
                  <span className={styles.what}>
                    {t('overview.line', { right: t(`reference.right.${right}`), who })}
                  </span>
                  {lastDay === today.today ? (
                    <StateBadge tone="due-soon">{t('overview.lastDayToday')}</StateBadge>
                  ) : (
                    <time dateTime={lastDay} className="quiet">
                      {t('overview.lastDay', { day: longDay(lastDay) })}
                    </time>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
