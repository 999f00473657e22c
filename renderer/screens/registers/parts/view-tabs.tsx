import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { RegisterName } from '../../../commands/places.ts';
import type { Item, Register } from '../definition.ts';
import styles from '../../../components/tabs.module.css';

type ListView<Summary> = {
  readonly id: string;
  readonly title: string;
  readonly match: (row: Item<Summary>) => boolean;
};

/** The register's own views, then everything current, then what was put away. */
export function viewsOf<Values extends object, Summary extends object>(
  { views = [] }: Register<Values, Summary>,
  t: Translate,
): readonly ListView<Summary>[] {
  return [
    ...views.map(({ id, title, match }) => ({
      id,
      title: title(t),
      match: ({ archived, fields }: Item<Summary>) => !archived && match(fields),
    })),
    { id: 'all', title: t('registers.views.all'), match: ({ archived }) => !archived },
    { id: 'archived', title: t('registers.views.archived'), match: ({ archived }) => archived },
  ];
}

type Props<Summary> = {
  readonly register: RegisterName;
  readonly views: readonly ListView<Summary>[];
  readonly shown: string | undefined;
  readonly rows: readonly Item<Summary>[] | undefined;
  /** The day the register is looked at, where that is not today. */
  readonly on?: string;
};

/** Each view is an address, so that it can be linked to and gone back to. */
export function ViewTabs<Summary>({ register, views, shown, rows, on }: Props<Summary>) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('registers.views.label')}>
      <ul className={styles.tabs}>
        {views.map(({ id, title, match }) => (
          <li key={id}>
            <Link
              to="/registers/$register"
              params={{ register }}
              search={{ show: id, on }}
              activeOptions={{ exact: true }}
              aria-current={id === shown ? 'page' : undefined}
              className={styles.tab}
              data-shown={id === shown || undefined}
            >
              {title}
              {rows !== undefined && <span className="quiet small figures">{rows.filter(match).length}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
