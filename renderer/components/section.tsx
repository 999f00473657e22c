import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the heading: a count, a state. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
};

/** One part of a record, under its own heading. */
export function Section({ title, children, aside, actions }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.header}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className="quiet">{aside}</span>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** Facts as a row of name over value, the first thing read of a record. */
export function KeyFacts({
  facts,
}: {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A form read as text: one row a field, the name in the margin. */
export function FieldRows({
  rows,
}: {
  readonly rows: readonly { readonly name: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
