import { IconChevronRight } from '@tabler/icons-react';
import { Link, useLocation, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useTrailSlot } from '../frame/trail.ts';
import styles from './page.module.css';

export type TrailStep = { readonly label: string; readonly link: LinkProps };

type PageProps = {
  readonly title: string;
  /** Shown in the window's title bar and the system's task list: never a person's name. The title, or else the last step of the trail. */
  readonly windowTitle?: string;
  /** The way here, outermost first, without this page. */
  readonly trail?: readonly TrailStep[];
  /** Beside the title: a count, a state. */
  readonly aside?: ReactNode;
  /** What can be done with the whole page, on the right; at most one filled button. */
  readonly actions?: ReactNode;
  /** The page takes the whole height and scrolls inside itself (lists). */
  readonly fill?: boolean;
  readonly children: ReactNode;
};

/** A page of the frame: its title, its place, and the focus that moves to it. */
export function Page({ title, windowTitle, trail = [], aside, actions, fill = false, children }: PageProps) {
  const { t } = useTranslation();
  const named = windowTitle ?? trail.at(-1)?.label ?? title;
  useEffect(() => {
    document.title = `${named} – ${t('common.app')}`;
  }, [named, t]);
  return (
    <div className={styles.page} data-fill={fill || undefined}>
      <Trail steps={trail} here={title} />
      <div className={styles.header}>
        <Heading>{title}</Heading>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** Reading starts here after each navigation, for eyes and screen readers alike. */
function Heading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

function Trail({ steps, here }: { readonly steps: readonly TrailStep[]; readonly here: string }) {
  const { t } = useTranslation();
  const slot = useTrailSlot();
  if (slot === null) return null;
  return createPortal(
    <nav aria-label={t('frame.trail')}>
      <ol className={styles.trail}>
        {steps.map(({ label, link }) => (
          <li key={label}>
            <Link {...link}>{label}</Link>
            <IconChevronRight size={14} stroke={1.75} aria-hidden />
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>,
    slot,
  );
}
