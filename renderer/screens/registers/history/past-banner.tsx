import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './history.module.css';

export type WayOut = { readonly label: string; readonly link: LinkProps };

/** Says before anything else that this is the past, with the ways out of it. */
export function PastBanner({ children, ways }: { readonly children: ReactNode; readonly ways: readonly WayOut[] }) {
  return (
    <div className={styles.banner} role="status">
      <IconHistory size={18} stroke={1.75} aria-hidden />
      <p>{children}</p>
      {ways.map(({ label, link }) => (
        <Button key={label} variant="default" size="xs" renderRoot={(props) => <Link {...link} {...props} />}>
          {label}
        </Button>
      ))}
    </div>
  );
}
