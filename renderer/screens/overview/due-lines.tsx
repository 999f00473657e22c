import { DueCell } from '../../components/due.tsx';
import { MatterLine } from './matter-line.tsx';
import styles from './overview.module.css';
import type { DatedMatter } from './today.ts';

/** Matters by their strict date. */
export function DueLines({ label, lines }: { readonly label: string; readonly lines: readonly DatedMatter[] }) {
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.map((matter) => (
        <MatterLine key={`${matter.recordId}/${matter.lineId ?? matter.authority}`} matter={matter}>
          <DueCell near due={matter.due} />
        </MatterLine>
      ))}
    </ul>
  );
}
