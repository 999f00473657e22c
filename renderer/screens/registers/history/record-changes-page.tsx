import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../shared/contract/core/record.ts';
import type { HistoryEntry, RegisterKind, Standing } from '../../../../shared/contract/core/history.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { coreQuery } from '../../../api/clients.ts';
import { placeOf, type RegisterName } from '../../../commands/places.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { Section } from '../../../components/section.tsx';
import type { Register } from '../definition.ts';
import { useEntry } from '../queries.ts';
import { ChangeTable } from './change-table.tsx';
import styles from './history.module.css';
import { MomentField, type Moment } from './moment-field.tsx';

const MOST = 200;

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly id: string;
};

/** Two moments of one record, field by field. */
export function RecordChangesPage<Values extends object, Summary extends object>(props: Props<Values, Summary>) {
  const { register, id } = props;
  const { t } = useTranslation();
  const entry = useEntry(register, id);
  const life = useQuery(coreQuery.history.of.queryOptions({ input: { id, limit: MOST } }));
  const error = entry.error ?? life.error;
  const list = { to: '/registers/$register', params: { register: register.name } } as const;
  const ref = entry.data?.ref ?? t('registers.record.unread');
  if (entry.data === undefined || life.data === undefined)
    return error === null ? (
      <PageLoading />
    ) : (
      <Page title={ref} trail={[{ label: t(`frame.go.${register.name}`), link: list }]}>
        <ErrorState error={error} retry={() => void Promise.all([entry.refetch(), life.refetch()])} />
      </Page>
    );
  return (
    <Page
      title={t('history.compare.title', { ref })}
      windowTitle={ref}
      trail={[
        { label: t(`frame.go.${register.name}`), link: list },
        { label: ref, link: placeOf(register.kind, id) },
      ]}
      aside={entry.data.title}
    >
      <Moments
        register={register}
        id={id}
        current={entry.data.version}
        versions={life.data.entries.filter(({ act }) => act !== 'other')}
      />
    </Page>
  );
}

type MomentsProps = {
  readonly register: { readonly name: RegisterName; readonly kind: RegisterKind };
  readonly id: string;
  readonly current: number;
  readonly versions: readonly HistoryEntry[];
};

/** What is compared stands in the address; without it, the last change. */
function Moments({ register: { name, kind }, id, current, versions }: MomentsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = useSearch({ from: '/registers/$register/$id/changes' });
  const from = asked.from ?? Math.max(1, current - 1);
  const to = asked.to ?? current;
  const go = (search: { from: Moment; to: Moment }) =>
    void navigate({
      to: '/registers/$register/$id/changes',
      params: { register: name, id },
      search,
      replace: true,
    });
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
