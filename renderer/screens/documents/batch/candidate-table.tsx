import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BatchResult, Candidate } from '../../../../shared/contract/core/batch.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { wordsFor } from '../../../api/words.ts';
import { shortDay } from '../../../components/dates.ts';
import { StateBadge } from '../../../components/state-badge.tsx';
import { rightNames } from '../../requests/names.ts';
import styles from './batch.module.css';

type Props = {
  readonly rows: readonly Candidate[];
  readonly results: ReadonlyMap<Id, BatchResult>;
  readonly running: boolean;
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (chosen: ReadonlySet<Id>) => void;
};

/** The cases a letter could be for: those ready can be chosen, the others say what they lack. */
export function CandidateTable({ rows, results, running, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const ready = rows.filter((row) => row.ready).map(({ requestId }) => requestId);
  const all = ready.length > 0 && ready.every((id) => chosen.has(id));
  const closed = running || results.size > 0;
  const toggle = (id: Id) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <table className={styles.cases}>
      <thead>
        <tr>
          <th scope="col">
            <Checkbox
              aria-label={t('documents.batch.all')}
              checked={all}
              indeterminate={!all && ready.some((id) => chosen.has(id))}
              disabled={closed || ready.length === 0}
              onChange={() => {
                onChoose(new Set(all ? [] : ready));
              }}
            />
          </th>
          <th scope="col">{t('documents.batch.request')}</th>
          <th scope="col">{t('documents.batch.who')}</th>
          <th scope="col">{t('documents.batch.rights')}</th>
          <th scope="col">{t('documents.batch.due')}</th>
          <th scope="col">{t('documents.batch.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.requestId}>
            <td>
              <Checkbox
                aria-label={t('documents.batch.choose', { reference: row.reference })}
                checked={chosen.has(row.requestId)}
                disabled={closed || !row.ready}
                onChange={() => {
                  toggle(row.requestId);
                }}
              />
            </td>
            <th scope="row">
              <Link to="/requests/$id" params={{ id: row.requestId }} className="figures">
                {row.reference}
              </Link>
            </th>
            <td dir="auto">{row.who}</td>
            <td>{rightNames(t, row.rights)}</td>
            <td>{row.due === '' ? '–' : <time dateTime={row.due}>{shortDay(row.due)}</time>}</td>
            <td>
              <Outcome row={row} result={results.get(row.requestId)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ row, result }: { readonly row: Candidate; readonly result: BatchResult | undefined }) {
  const { t } = useTranslation();
  if (result?.document)
    return (
      <div className={styles.written}>
        <StateBadge tone="done">{t('documents.batch.isWritten')}</StateBadge>
        <Link to="/documents/$id" params={{ id: result.document.id }} className="figures">
          {result.document.number}
        </Link>
      </div>
    );
  const why = result?.why ?? row.why;
  if (why === null) return <span className="quiet">{t('documents.batch.ready')}</span>;
  return (
    <div className={styles.why}>
      <StateBadge tone={result === undefined ? 'paused' : 'overdue'}>
        {t(result === undefined ? 'documents.batch.notReady' : 'documents.batch.notWritten')}
      </StateBadge>
      <span>{wordsFor(t, why.key, why.params)}</span>
    </div>
  );
}
