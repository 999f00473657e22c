import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LinkedRecord } from '../../../../../shared/contract/core/record.ts';
import { placeOf } from '../../../../commands/places.ts';
import { fieldWords } from '../../field-words.ts';
import styles from './editions.module.css';

type Props = {
  readonly carriers: readonly { readonly recordId: string; readonly field: string }[];
  readonly links: readonly LinkedRecord[];
  /** What is said where there are none. */
  readonly none: string;
};

/** The records a statement rests on, each once, with the places in it. */
export function Carriers({ carriers, links, none }: Props) {
  const { t } = useTranslation();
  if (carriers.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul className={styles.carriers}>
      {[...Map.groupBy(carriers, ({ recordId }) => recordId)].map(([recordId, places]) => {
        const link = links.find(({ id }) => id === recordId);
        const fields = places.map(({ field }) => (link === undefined ? field : fieldWords(t, link.kind, field)));
        return (
          <li key={recordId}>
            {link !== undefined && (
              <Link {...placeOf(link.kind, link.id)} title={link.title}>
                {link.ref}
              </Link>
            )}{' '}
            <span className="quiet small">{[...new Set(fields)].join(', ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
