import { IconFiles, IconLayoutDashboard, IconLock, IconSettings, type Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../api/clients.ts';
import { useSession } from '../api/session.ts';
import type { MessageKey } from '../api/words.ts';
import { KIND_ICON, REGISTER_ICON, type RegisterName } from '../commands/places.ts';
import { runCommand } from '../commands/registry.ts';
import styles from './navigation.module.css';

type Item = {
  readonly link: LinkProps;
  readonly title: MessageKey;
  readonly icon: Icon;
  /** How many entries need an act of the person; nothing is shown for none. */
  readonly needsYou?: number | undefined;
};

const registerItem = (register: RegisterName, needsYou?: number): Item => ({
  link: { to: '/registers/$register', params: { register } },
  title: `frame.go.${register}`,
  icon: REGISTER_ICON[register],
  needsYou,
});

export function Navigation() {
  const { t } = useTranslation();
  const { vaultName } = useSession();
  const { data: today } = useQuery(coreQuery.overview.today.queryOptions());
  const dueNow = today && today.overdue.length + today.dueToday.length;
  return (
    <nav className={styles.nav} aria-label={t('frame.navigation')}>
      <p className={styles.vault} title={vaultName}>
        {vaultName}
      </p>
      <List
        items={[
          { link: { to: '/' }, title: 'frame.go.overview', icon: IconLayoutDashboard },
          { link: { to: '/requests' }, title: 'frame.go.requests', icon: KIND_ICON.request, needsYou: dueNow },
        ]}
      />
      <h2 className={styles.group}>{t('frame.register')}</h2>
      <List
        items={[
          registerItem('activities'),
          registerItem('processors'),
          registerItem('transfers'),
          registerItem('notices'),
          registerItem('findings', today?.counts.findings),
        ]}
      />
      <h2 className={styles.group}>{t('frame.annexes')}</h2>
      <List
        items={[
          registerItem('measures'),
          registerItem('cookies'),
          registerItem('consents'),
          registerItem('references'),
        ]}
      />
      <hr className={styles.rule} />
      <List
        items={[
          { link: { to: '/documents' }, title: 'frame.go.documents', icon: IconFiles },
          {
            link: { to: '/settings/$section', params: { section: 'appearance' } },
            title: 'frame.go.settings',
            icon: IconSettings,
          },
        ]}
      />
      <button
        type="button"
        className={styles.lock}
        onClick={() => {
          runCommand('lock');
        }}
      >
        <IconLock size={16} stroke={1.75} aria-hidden />
        {t('frame.do.lock')}
      </button>
    </nav>
  );
}

function List({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.title}>
          <NavItem {...item} />
        </li>
      ))}
    </ul>
  );
}

function NavItem({ link, title, icon: Glyph, needsYou = 0 }: Item) {
  const { t } = useTranslation();
  return (
    <Link
      {...link}
      className={styles.item}
      activeOptions={{ exact: link.to === '/', includeSearch: false }}
      activeProps={{ 'data-active': true }}
    >
      <Glyph size={16} stroke={1.75} aria-hidden />
      <span className={styles.title}>{t(title)}</span>
      {needsYou > 0 && (
        <span className={styles.count}>
          {needsYou}
          <span className="unseen"> {t('frame.needYou', { count: needsYou })}</span>
        </span>
      )}
    </Link>
  );
}
