import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaidInBoth } from '../../../../../shared/domain/registers/compare-editions.ts';
import { wordDiff } from '../../../../../shared/domain/registers/word-diff.ts';
import { RecordTable } from '../../parts/record-table.tsx';
import styles from './editions.module.css';

/** Statements in both editions that read differently: what is gone is struck in the one, what is new stands out in the other. */
export function Reworded({ statements }: { readonly statements: readonly SaidInBoth[] }) {
  const { t } = useTranslation();
  const of = 'registers.notices.compare';
  return (
    <RecordTable
      label={t(`${of}.reworded`)}
      rows={statements}
      columns={[
        {
          header: t('registers.notices.statement.number'),
          cell: ({ before, after }) => (
            <span className="figures">
              {before.number === after.number
                ? after.number
                : t(`${of}.moved`, { before: before.number, after: after.number })}
            </span>
          ),
          width: 9,
        },
        { header: t('history.change.before'), cell: (pair) => <Wording pair={pair} side="before" />, width: 45 },
        { header: t('history.change.after'), cell: (pair) => <Wording pair={pair} side="after" /> },
      ]}
    />
  );
}

type Side = 'before' | 'after';

function Wording({ pair, side }: { readonly pair: SaidInBoth; readonly side: Side }) {
  return (
    <>
      <Words before={pair.before.text} after={pair.after.text} side={side} />
      {pair.noteChanged && (
        <p className="quiet small">
          <Words before={pair.before.note} after={pair.after.note} side={side} />
        </p>
      )}
    </>
  );
}

function Words({ before, after, side }: { readonly before: string; readonly after: string; readonly side: Side }) {
  const runs = wordDiff(before, after).filter((run) => run.in === 'both' || run.in === side);
  return runs.map((run, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      {run.in === 'both' ? (
        run.words
      ) : side === 'before' ? (
        <del>{run.words}</del>
      ) : (
        <ins className={styles.new}>{run.words}</ins>
      )}
    </Fragment>
  ));
}
