import { IconPointFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Missing } from '../../../../shared/domain/missing.ts';
import { wordsFor } from '../../../api/words.ts';
import styles from './margin-notes.module.css';

/** What the law asks and the record does not say, beside the place where it would stand. */
export function MarginNotes({ notes }: { readonly notes: readonly Missing[] }) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t('registers.record.missing')}>
      {notes.map(({ rule, article, params }) => (
        <li key={`${rule}/${Object.values(params ?? {}).join('/')}`}>
          <IconPointFilled size={12} aria-hidden />
          <span>
            <span className="strong">{article}</span> {wordsFor(t, `registers.missing.${rule}`, params)}
          </span>
        </li>
      ))}
    </ul>
  );
}
