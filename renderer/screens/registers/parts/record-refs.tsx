import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LinkedRecord } from '../../../../shared/contract/core/record.ts';
import { placeOf } from '../../../commands/places.ts';
import styles from './text.module.css';

type Props = {
  /** The records to show, in this order. */
  readonly ids: readonly string[];
  /** All that the shown record is linked with: names and kinds come from here. */
  readonly links: readonly Omit<LinkedRecord, 'role'>[];
};

/** Records named by this one, each a link. */
export function RecordRefs({ ids, links }: Props) {
  const { t } = useTranslation();
  const named = ids.map((id) => links.find((link) => link.id === id)).filter((link) => link !== undefined);
  if (named.length === 0) return <p className="quiet">{t('common.none')}</p>;
  return (
    <ul className={styles.items}>
      {named.map(({ id, kind, ref, title, archived }) => (
        <li key={id}>
          <Link {...placeOf(kind, id)}>{title}</Link>{' '}
          <span className="quiet small">
            {ref}
            {archived && ` · ${t('common.archived')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
