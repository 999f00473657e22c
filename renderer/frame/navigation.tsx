import {
  IconBell,
  IconCalendarTime,
  IconChartDots3,
  IconFiles,
  IconLayoutDashboard,
  IconLock,
  IconMailOff,
  IconSettings,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../api/clients.ts';
import { useSession } from '../api/session.ts';
import type { MessageKey } from '../api/words.ts';
import { KIND_ICON, PAPERS_ICON, REGISTER_ICON, type RegisterName } from '../commands/places.ts';
import { runCommand } from '../commands/registry.ts';
import styles from './navigation.module.css';

type Item = {
  readonly link: LinkProps;
  /** The start of every address that belongs to this item. */
  readonly area: string;
  /** Another area whose pages are reached from this item alone. */
  readonly alsoArea?: string;
  readonly title: MessageKey;
  readonly icon: Icon;
  /** How many entries need an act of the person; nothing is shown for none. */
  readonly needsYou?: number | undefined;
};

const registerItem = (register: RegisterName, needsYou?: number): Item => ({
  link: { to: '/registers/$register', params: { register } },
  area: `/registers/${register}`,
  title: `frame.go.${register}`,
  icon: REGISTER_ICON[register],
  needsYou,
});

export function Navigation() {
  const { t } = useTranslation();
  const { vaultName } = useSession();
  const { data: today } = useQuery(coreQuery.overview.today.queryOptions());
  return (
    <nav className={styles.nav} aria-label={t('frame.navigation')}>
      <p className={styles.vault} title={vaultName}>
        {vaultName}
      </p>
      <List
        items={[
          { link: { to: '/' }, area: '/', title: 'frame.go.overview', icon: IconLayoutDashboard },
          {
            link: { to: '/requests' },
            area: '/requests',
            title: 'frame.go.requests',
            icon: KIND_ICON.request,
            needsYou: today?.counts.requests,
          },
          {
            link: { to: '/breaches' },
            area: '/breaches',
            title: 'frame.go.breaches',
            icon: KIND_ICON.breach,
            needsYou: today?.counts.breaches,
          },
          {
            link: { to: '/complaints' },
            area: '/complaints',
            title: 'frame.go.complaints',
            icon: KIND_ICON.complaint,
            needsYou: today?.counts.complaints,
          },
          {
            link: { to: '/reminders' },
            area: '/reminders',
            title: 'frame.go.reminders',
            icon: IconBell,
            needsYou: today?.counts.reminders,
          },
        ]}
      />
      <h2 className={styles.group}>{t('frame.register')}</h2>
      <List
        items={[
          registerItem('activities'),
          registerItem('processors'),
          registerItem('transfers'),
          registerItem('notices'),
          {
            link: { to: '/pictures/$picture', params: { picture: 'flow' } },
            area: '/pictures',
            alsoArea: '/countries',
            title: 'frame.go.pictures',
            icon: IconChartDots3,
          },
          registerItem('findings', today?.counts.findings),
        ]}
      />
      <h2 className={styles.group}>{t('frame.annexes')}</h2>
      <List
        items={[
          registerItem('systems'),
          registerItem('measures'),
          registerItem('cookies'),
          registerItem('consents'),
          registerItem('references'),
          { link: { to: '/suppression' }, area: '/suppression', title: 'frame.go.suppression', icon: IconMailOff },
        ]}
      />
      <hr className={styles.rule} />
      <List
        items={[
          { link: { to: '/documents' }, area: '/documents', title: 'frame.go.documents', icon: IconFiles },
          { link: { to: '/papers' }, area: '/papers', title: 'frame.go.papers', icon: PAPERS_ICON },
          { link: { to: '/calculator' }, area: '/calculator', title: 'frame.go.calculator', icon: IconCalendarTime },
          {
            link: { to: '/settings/$section', params: { section: 'appearance' } },
            area: '/settings',
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

function NavItem({ link, area, alsoArea = area, title, icon: Glyph, needsYou = 0 }: Item) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isHere = [area, alsoArea].some(
    (start) => pathname === start || (start !== '/' && pathname.startsWith(`${start}/`)),
  );
  return (
    <Link
      {...link}
      className={styles.item}
      data-active={isHere || undefined}
      aria-current={isHere ? 'page' : undefined}
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
