import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section.tsx';
import { DueLines } from './due-lines.tsx';
import { MatterLine } from './matter-line.tsx';
import styles from './overview.module.css';
import { StripCalendar } from './strip-calendar.tsx';
import type { Today } from './today.ts';

/** Enough to plan by; the lists have them all. */
const LATER_SHOWN = 5;

export function SoonSection({ today }: { readonly today: Today }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('overview.soon')}
      aside={t('overview.soonAside')}
      actions={
        <Link to="/requests" search={{ show: 'open' }}>
          {t('overview.allRequests')}
        </Link>
      }
    >
      <StripCalendar from={today.today} lines={[...today.dueToday, ...today.soon]} />
      {today.soon.length === 0 ? (
        <p className="quiet">{t('overview.nothingSoon')}</p>
      ) : (
        <DueLines label={t('overview.soon')} lines={today.soon} />
      )}
      {today.later.length > 0 && (
        <div>
          <h3 className={styles.group}>{t('overview.later')}</h3>
          <DueLines label={t('overview.later')} lines={today.later.slice(0, LATER_SHOWN)} />
          {today.later.length > LATER_SHOWN && (
            <p className={`quiet ${styles.later ?? ''}`}>
              {t('overview.laterMore', { count: today.later.length - LATER_SHOWN })}
            </p>
          )}
        </div>
      )}
      {today.undated.length > 0 && (
        <div>
          <h3 className={styles.group}>{t('overview.undated')}</h3>
          <ul className={styles.lines} aria-label={t('overview.undated')}>
            {today.undated.map((matter) => (
              <MatterLine key={`${matter.recordId}/${matter.lineId ?? ''}`} matter={matter} />
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
