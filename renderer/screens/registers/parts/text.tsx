import { useTranslation } from 'react-i18next';
import styles from './text.module.css';

/** Words of a record with their line breaks; an empty field says so. */
export function Text({ children }: { readonly children: string }) {
  const { t } = useTranslation();
  if (children.trim() === '') return <span className="quiet">{t('registers.record.notSaid')}</span>;
  return <span className={styles.text}>{children}</span>;
}

export function Paragraph({ children }: { readonly children: string }) {
  return (
    <p className="measure">
      <Text>{children}</Text>
    </p>
  );
}

export function Items({ of }: { readonly of: readonly string[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return <p className="quiet">{t('registers.record.notSaid')}</p>;
  return (
    <ul className={styles.items}>
      {of.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Words of the law and, quietly, where they stand; a number never parts from its article. */
export function WithArticle({ article, children }: { readonly article: string; readonly children: string }) {
  return (
    <>
      {children} <span className={`${styles.article ?? ''} quiet small`}>{article}</span>
    </>
  );
}
