import type { ReactNode } from 'react';
import { Section } from '../../../components/section.tsx';
import styles from './fields.module.css';

/** Another one than that of a field: the section of the notes holds the field of the notes. */
export const sectionId = (form: string, section: string): string => `${form}/section/${section}`.replaceAll('/', '-');

type Props = {
  /** Name of the form and of the section in the record. */
  readonly form: string;
  readonly id: string;
  readonly title: string;
  readonly article?: string;
  readonly children: ReactNode;
};

/** Fields that stand together in the record stand together in its form. */
export function FormSection({ form, id, title, article, children }: Props) {
  return (
    <div id={sectionId(form, id)} className={styles.section}>
      <Section title={title} aside={article}>
        {children}
      </Section>
    </div>
  );
}

type SideBySideProps = { readonly id: string; readonly label: string; readonly children: ReactNode };

/** A question and its short answer on one line, for lists of them. `id` is that of the input. */
export function SideBySide({ id, label, children }: SideBySideProps) {
  return (
    <div className={styles.side}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
