import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import styles from './intake.module.css';

type Props = {
  readonly title: string;
  /** What stands in it, while it is closed. */
  readonly digest: string;
  /** A refused field inside keeps it open. */
  readonly hasProblem: boolean;
  readonly children: ReactNode;
};

/** A part of the intake that is not always needed: closed it says what it holds. */
export function Fold({ title, digest, hasProblem, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      open={open || hasProblem}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
        <span className="strong">{title}</span>
        <span className={styles.digest} dir="auto">
          {digest}
        </span>
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
