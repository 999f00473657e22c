import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../shared/contract/core/record.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { coreQuery } from '../../../api/clients.ts';
import { longDay, moment } from '../../../components/dates.ts';
import { LinkedRecords } from '../../../components/linked-records.tsx';
import { EmptyState, ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { KeyFacts, Section } from '../../../components/section.tsx';
import type { Entry, EntryAt, Register } from '../definition.ts';
import styles from '../record.module.css';
import { PastBanner, type WayOut } from './past-banner.tsx';

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly id: string;
  readonly at: Point;
};

/** A record as it was at the end of a day or in one of its versions: read, never changed. */
export function PastPage<Values extends object, Summary extends object>({ register, id, at }: Props<Values, Summary>) {
  const { t } = useTranslation();
  const { name, area, client } = register;
  const queryKey: readonly unknown[] = coreQuery[area].getAt.queryKey({ input: { id, at } });
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => client.getAt({ id, at }) });
  if (data === undefined && error === null) return <PageLoading />;
  const on = 'on' in at ? at.on : undefined;
  const list = { to: '/registers/$register', params: { register: name }, search: { on } } as const;
  const params = { register: name, id };
  const ways: readonly WayOut[] = [
    { label: t('history.past.current'), link: { to: '/registers/$register/$id', params } },
  ];
  const entry = data?.state === 'there' ? data.entry : undefined;
  return (
    <Page
      title={entry?.title ?? t('registers.record.unread')}
      windowTitle={entry?.ref ?? t(`frame.go.${name}`)}
      trail={[{ label: t(`frame.go.${name}`), link: list }]}
      aside={
        entry && (
          <>
            <span className="figures">{entry.ref}</span>
            {register.state?.(entry.fields, t)}
          </>
        )
      }
    >
      {data === undefined ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <>
          <PastBanner
            ways={
              entry === undefined
                ? ways
                : [
                    {
                      label: t('history.compare.do'),
                      link: {
                        to: '/registers/$register/$id/changes',
                        params,
                        search: { from: on ?? entry.version, to: undefined },
                      },
                    },
                    ...ways,
                  ]
            }
          >
            {bannerWords(t, data, on)}
          </PastBanner>
          {entry === undefined ? <Untold record={data} /> : <PastRecord register={register} entry={entry} />}
        </>
      )}
    </Page>
  );
}

function bannerWords<Values>(t: Translate, data: EntryAt<Values>, on: string | undefined): string {
  if (data.state === 'not-yet') return t('history.past.notYet');
  if (data.state === 'untold') return t(`history.past.${data.record.why}`);
  const { version, updatedAt, updatedBy: by, archived } = data.entry;
  const which =
    on === undefined
      ? t('history.past.ofVersion', { version, moment: moment(updatedAt), by })
      : t('history.past.ofDay', { day: longDay(on), version, by });
  return archived ? `${which} ${t('history.past.archived')}` : which;
}

function PastRecord<Values extends object, Summary extends object>(props: {
  readonly register: Register<Values, Summary>;
  readonly entry: Entry<Values>;
}) {
  const { register, entry } = props;
  const { t } = useTranslation();
  return (
    <>
      <KeyFacts facts={register.facts(entry, t)} />
      {register.sections(entry, t).map(({ id, title, article, body }) => (
        <div key={id} className={styles.entry}>
          <Section title={title} aside={article}>
            {body}
          </Section>
        </div>
      ))}
      <div className={styles.entry}>
        <Section title={t('registers.record.linked')}>
          <LinkedRecords links={entry.links.filter((link) => link.id !== entry.id)} />
        </Section>
      </div>
    </>
  );
}

function Untold<Values>({ record: data }: { readonly record: EntryAt<Values> }) {
  const { t } = useTranslation();
  if (data.state === 'there') return null;
  if (data.state === 'not-yet')
    return (
      <EmptyState icon={IconHistory} title={t('history.past.notYet')}>
        {t('history.past.notYetWords', { moment: moment(data.createdAt) })}
      </EmptyState>
    );
  const { why, version, updatedAt, updatedBy: by } = data.record;
  return (
    <EmptyState icon={IconHistory} title={t(`history.past.${why}`)}>
      {t(`history.past.${why}Words`, { version, moment: moment(updatedAt), by })}
    </EmptyState>
  );
}
