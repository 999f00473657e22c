import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import styles from './search.module.css';

type Props = {
  readonly words: string;
  readonly kinds: readonly { readonly kind: RecordKind; readonly count: number }[];
  readonly shown: RecordKind | undefined;
};

/** Of which kinds something was found; each is an address. */
export function KindFilter({ words, kinds, shown }: Props) {
  const { t } = useTranslation();
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const ways = [{ kind: undefined, count: all }, ...kinds];
  return (
    <nav aria-label={t('lists.search.kinds')}>
      <ul className={styles.kinds}>
        {ways.map(({ kind, count }) => (
          <li key={kind ?? ''}>
            <Link
              to="/search"
              search={{ words, kind }}
              aria-current={kind === shown ? 'page' : undefined}
              data-shown={kind === shown || undefined}
            >
              {kind === undefined ? t('lists.search.every') : t(`common.kinds.${kind}`)}{' '}
              <span className="quiet small figures">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
