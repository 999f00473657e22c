import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section.tsx';
import { DueLines } from './due-lines.tsx';
import styles from './overview.module.css';
import { StripCalendar } from './strip-calendar.tsx';
import type { Today } from './today.ts';

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
      {today.later > 0 && (
        <p className={`quiet ${styles.later ?? ''}`}>{t('overview.later', { count: today.later })}</p>
      )}
    </Section>
  );
}
