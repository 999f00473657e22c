import { useTranslation } from 'react-i18next';
import styles from './tags.module.css';

export function Tags({ of }: { readonly of: readonly string[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return <span className="quiet">{t('common.none')}</span>;
  return (
    <ul className={styles.tags}>
      {of.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
