import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Fields that belong beside each other, as far as there is room. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
