import { useTranslation } from 'react-i18next';
import { difference } from '../../../../shared/domain/wordings/difference.ts';
import styles from './letters.module.css';

type Props = { readonly before: string; readonly after: string };

/** Two texts in one: what was left out is struck, what was put in is underlined. */
export function Difference({ before, after }: Props) {
  const { t } = useTranslation();
  const stretches = difference(before, after);
  return (
    <div className={styles.difference} role="group" aria-label={t('templates.editor.comparison')}>
      <p className="quiet small">{t('templates.editor.comparison')}</p>
      {before === after ? (
        <p>{t('templates.editor.same')}</p>
      ) : (
        <p>
          {stretches.map(({ what, text }, index) => {
            if (what === 'same') return <span key={index}>{text}</span>;
            return what === 'removed' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
          })}
        </p>
      )}
    </div>
  );
}
