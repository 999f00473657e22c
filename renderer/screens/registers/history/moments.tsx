import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../shared/contract/core/record.ts';
import type { HistoryEntry, RegisterKind, Standing } from '../../../../shared/contract/core/history.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Section } from '../../../components/section.tsx';
import { ChangeTable } from './change-table.tsx';
import styles from './history.module.css';
import { MomentField, type Moment } from './moment-field.tsx';

type Props = {
  readonly kind: RegisterKind;
  readonly id: string;
  readonly current: number;
  readonly entries: readonly HistoryEntry[];
  /** What is compared stands in the address; without it, the last change is. */
  readonly asked: { readonly from?: Moment | undefined; readonly to?: Moment | undefined };
  readonly ask: (moments: { from: Moment; to: Moment }) => void;
};

/** Two moments of one record to choose, and between them what changed, field by field. */
export function Moments({ kind, id, current, entries, asked, ask: go }: Props) {
  const { t } = useTranslation();
  const from = asked.from ?? Math.max(1, current - 1);
  const to = asked.to ?? current;
  const versions = entries.filter(({ act }) => act !== 'other');
  const { data, error, refetch } = useQuery(
    coreQuery.history.compare.queryOptions({ input: { id, from: pointOf(from), to: pointOf(to) } }),
  );
  return (
    <>
      <div className={styles.moments}>
        <MomentField
          label={t('history.compare.from')}
          versions={versions}
          value={from}
          onChange={(moment) => {
            go({ from: moment, to });
          }}
        />
        <MomentField
          label={t('history.compare.to')}
          versions={versions}
          value={to}
          onChange={(moment) => {
            go({ from, to: moment });
          }}
        />
      </div>
      {data === undefined ? (
        error === null ? (
          <PageLoading />
        ) : (
          <ErrorState error={error} retry={() => void refetch()} />
        )
      ) : (
        <Section
          title={t('history.change.table')}
          aside={data.changes === null ? undefined : t('history.compare.count', { count: data.changes.length })}
        >
          {shelvedWords(t, data.from, data.to).map((words) => (
            <p key={words}>{words}</p>
          ))}
          {data.changes === null ? (
            <p role="status">{untoldWords(t, data.from, data.to)}</p>
          ) : data.changes.length === 0 ? (
            <p role="status">{t('history.change.none')}</p>
          ) : (
            <ChangeTable kind={kind} changes={data.changes} records={data.records} />
          )}
        </Section>
      )}
    </>
  );
}

const pointOf = (moment: Moment): Point => (typeof moment === 'number' ? { version: moment } : { on: moment });

function untoldWords(t: Translate, from: Standing, to: Standing): string {
  if (from.state !== 'not-yet' && to.state !== 'not-yet') return t('history.compare.untold');
  return t(from.state === to.state ? 'history.compare.notYetEither' : 'history.compare.notYet');
}

function shelvedWords(t: Translate, from: Standing, to: Standing): readonly string[] {
  if (from.state === 'not-yet' || to.state === 'not-yet' || from.archived === to.archived) return [];
  return [t(to.archived ? 'history.compare.archivedBetween' : 'history.compare.restoredBetween')];
}
