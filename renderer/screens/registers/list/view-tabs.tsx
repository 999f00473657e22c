import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisterName } from '../../../commands/places.ts';
import type { Source } from '../../../components/long-list/source.ts';
import type { ListView } from './views.ts';
import styles from './view-tabs.module.css';

type Props<Row> = {
  readonly register: RegisterName;
  readonly source: Source<Row>;
  readonly views: readonly ListView[];
  readonly shown: string | undefined;
};

/** Each view is an address, so that it can be linked to and gone back to; its number is what it holds by itself. */
export function ViewTabs<Row>({ register, source, views, shown }: Props<Row>) {
  const { t } = useTranslation();
  const counts = useQueries({
    queries: views.map(({ archived, within, usual, saved }) => {
      const asked = saved
        ? { archived, words: usual.words, filters: usual.filters, offset: 0, limit: 0 }
        : { archived, words: '', filters: within, offset: 0, limit: 0 };
      return { queryKey: [...source.key, asked], queryFn: () => source.page(asked) };
    }),
  });
  return (
    <nav aria-label={t('registers.views.label')}>
      <ul className={styles.tabs}>
        {views.map(({ id, title }, place) => (
          <li key={id}>
            <Link
              to="/registers/$register"
              params={{ register }}
              search={{ show: id }}
              activeOptions={{ exact: true }}
              aria-current={id === shown ? 'page' : undefined}
              className={styles.tab}
              data-shown={id === shown || undefined}
            >
              {title}
              {counts[place]?.data !== undefined && (
                <span className="quiet small figures">{counts[place].data.total}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
