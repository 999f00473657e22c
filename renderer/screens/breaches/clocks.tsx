import { useTranslation } from 'react-i18next';
import type { BreachClock, BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { StateBadge } from '../../components/state-badge.tsx';
import styles from './breach.module.css';
import { clockLeft, clockTone, withOffset } from './moments.ts';

type Props = { readonly clocks: readonly BreachClock[]; readonly role: BreachRecord['facts']['role'] };

/** One clock an authority: the exact 72 hours lead, the law's own end stands second. A processor has none. */
export function Clocks({ clocks, role }: Props) {
  const { t } = useTranslation();
  if (role === 'processor') return <p className="measure">{t('breaches.clock.processor')}</p>;
  return (
    <ul className={styles.list}>
      {clocks.map((clock) => (
        <li key={clock.authority} className={styles.item}>
          <div className={styles.head}>
            <h3>{AUTHORITIES[clock.authority].name}</h3>
            <span className={styles.end}>
              <StateBadge tone={clockTone(clock)}>
                {clock.state === 'running' ? clockLeft(t, clock) : t(`breaches.clock.${clock.state}`)}
              </StateBadge>
            </span>
          </div>
          <p className="strong figures">{t('breaches.clock.exact', { exact: withOffset(t, clock.exact) })}</p>
          {clock.legalEnd !== clock.exact && (
            <p className="quiet">{t('breaches.clock.legalEnd', { legalEnd: withOffset(t, clock.legalEnd) })}</p>
          )}
          {clock.state === 'overdue' && <p className="figures">{clockLeft(t, clock)}</p>}
        </li>
      ))}
    </ul>
  );
}
