import { useTranslation } from 'react-i18next';
import type { BreachMissing } from '../../../shared/contract/core/breaches.ts';
import { wordsFor } from '../../api/words.ts';
import styles from './breach.module.css';

/** What the case still needs before it can be closed, each with its article. */
export function MissingList({ missing }: { readonly missing: readonly BreachMissing[] }) {
  const { t } = useTranslation();
  if (missing.length === 0) return <p className="quiet">{t('breaches.parts.missingNone')}</p>;
  return (
    <ul className={styles.missing}>
      {missing.map(({ rule, article, params }) => (
        <li key={`${rule}/${Object.values(params).join('/')}`}>
          {wordsFor(t, `breaches.missing.${rule}`, { ...params, article })}
        </li>
      ))}
    </ul>
  );
}
