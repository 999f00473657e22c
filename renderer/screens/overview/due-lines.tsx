import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueCell } from '../../components/due.tsx';
import styles from './overview.module.css';
import type { DueLine } from './today.ts';

/** Lines of requests by their governing date; each row leads to its request. */
export function DueLines({ label, lines }: { readonly label: string; readonly lines: readonly DueLine[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.map(({ requestId, reference, who, right, due }) => (
        <li key={`${requestId}/${right}/${due.date}`}>
          <Link to="/requests/$id" params={{ id: requestId }} className={styles.line}>
            <span className={styles.reference}>{reference}</span>
            <span className={styles.what}>{t('overview.line', { right: t(`reference.right.${right}`), who })}</span>
            <DueCell due={due} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
