import { useTranslation } from 'react-i18next';
import { coverOf, type Marks, stretchesIn } from '../../../../../../shared/domain/redaction.ts';
import styles from './data-grid.module.css';
import { reasonWords } from './place-words.ts';

type Props = { readonly words: string; readonly row: number; readonly column: number; readonly marks: Marks };

/** The words of a field as the DPO sees them: what is withheld is struck through and says why. */
export function MarkedWords({ words, row, column, marks }: Props) {
  const { t } = useTranslation();
  const cover = coverOf(marks, row, column);
  const withheld = (mark: Parameters<typeof reasonWords>[1]) => (
    <span className="unseen"> ({t('redaction.withheld', { reason: reasonWords(t, mark) })}) </span>
  );
  if (cover !== undefined)
    return (
      <>
        <del className={styles.withheld} title={reasonWords(t, cover)}>
          {words}
        </del>
        {withheld(cover)}
      </>
    );
  const stretches = stretchesIn(words, marks, row, column);
  if (stretches.length === 0) return words;
  const starts = stretches.map((_, at) => stretches[at - 1]?.to ?? 0);
  return (
    <>
      {stretches.map(({ from, to, mark }, at) => (
        <span key={from}>
          {words.slice(starts[at], from)}
          <del className={styles.withheld} title={reasonWords(t, mark)}>
            {words.slice(from, to)}
          </del>
          {withheld(mark)}
        </span>
      ))}
      {words.slice(stretches.at(-1)?.to)}
    </>
  );
}
