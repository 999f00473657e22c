import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisterName } from '../../../commands/places.ts';
import styles from '../../../components/tabs.module.css';

export type RegisterTab = { readonly id: string; readonly title: string; readonly count: number | undefined };

type Props = {
  readonly register: RegisterName;
  readonly tabs: readonly RegisterTab[];
  readonly shown: string | undefined;
  /** The day the register is looked at, where that is not today. */
  readonly on?: string;
};

/** Each view is an address, so that it can be linked to and gone back to; its number is what it holds by itself. */
export function RegisterTabs({ register, tabs, shown, on }: Props) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('registers.views.label')}>
      <ul className={styles.tabs}>
        {tabs.map(({ id, title, count }) => (
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
              {count !== undefined && <span className="quiet small figures">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
