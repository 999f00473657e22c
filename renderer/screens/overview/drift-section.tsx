import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeOf, type RegisterName } from '../../commands/places.ts';
import { Section } from '../../components/section.tsx';
import styles from './overview.module.css';
import type { Today } from './today.ts';

/** Enough to see what is worst; the list has them all. */
const SHOWN = 8;
const COUNTED = ['activities', 'processors', 'transfers'] as const satisfies readonly RegisterName[];

/** What is not due but not right either: never in the colours of a deadline. */
export function DriftSection({ today }: { readonly today: Today }) {
  const { t } = useTranslation();
  return (
    <div className={styles.columns}>
      <Section
        title={t('overview.drift')}
        aside={t('overview.findings', { count: today.findingsTotal })}
        actions={
          <Link to="/registers/$register" params={{ register: 'findings' }} search={{ show: 'open' }}>
            {t('overview.allFindings')}
          </Link>
        }
      >
        {today.openFindings.length === 0 ? (
          <p className="quiet">{t('overview.noFindings')}</p>
        ) : (
          <ul className={styles.lines}>
            {today.openFindings.slice(0, SHOWN).map(({ id, ref, name, severity }) => (
              <li key={id}>
                <Link {...placeOf('finding', id)} className={styles.line}>
                  <span className={styles.reference}>{ref}</span>
                  <span className={styles.what}>{name}</span>
                  <span className="quiet small">{t(`overview.severity.${severity}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('overview.register')}>
        <ul className={styles.lines}>
          {COUNTED.map((register) => (
            <li key={register}>
              <Link to="/registers/$register" params={{ register }} className={styles.line}>
                <span className={styles.what}>{t(`frame.go.${register}`)}</span>
                <span className="figures">{today.counts[register]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
