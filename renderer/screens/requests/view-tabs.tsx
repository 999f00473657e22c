import { Link } from '@tanstack/react-router';
import styles from './view-tabs.module.css';

type View = { readonly id: string; readonly label: string; readonly count: number | undefined };

type Props = {
  readonly label: string;
  readonly to: '/requests' | '/documents';
  readonly views: readonly View[];
  readonly current: string;
};

/** Saved views of a list, each with an address of its own. */
export function ViewTabs({ label, to, views, current }: Props) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {views.map(({ id, label: name, count }) => (
        <Link key={id} to={to} search={{ show: id }} aria-current={id === current ? 'page' : undefined} replace>
          {name}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
