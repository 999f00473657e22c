import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LinkedRecord } from '../../../../../shared/contract/core/record.ts';
import type { NoticeFields } from '../../../../../shared/contract/core/registers/index.ts';
import { compare } from '../../../../../shared/domain/history/compare.ts';
import { compareEditions } from '../../../../../shared/domain/registers/compare-editions.ts';
import { coreQuery } from '../../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../../components/page-states.tsx';
import { KeyFacts, Section } from '../../../../components/section.tsx';
import { ChangeTable } from '../../history/change-table.tsx';
import { RecordTable } from '../../parts/record-table.tsx';
import { Carriers } from './carriers.tsx';
import { Reworded } from './reworded.tsx';

type Edition = { readonly fields: NoticeFields; readonly links: readonly LinkedRecord[] };
type Props = { readonly earlierId: string; readonly later: Edition };

/** What became of each statement, and of what else the two say of themselves. */
export function Differences({ earlierId, later }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.notices.get.queryOptions({ input: { id: earlierId } }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const of = 'registers.notices.compare';
  const links = [...data.links, ...later.links];
  const { added, removed, changed, unchanged } = compareEditions(data.fields.statements, later.fields.statements);
  const reworded = changed.filter((each) => each.reworded || each.noteChanged);
  const relinked = changed.filter(
    ({ carriersAdded, carriersRemoved }) => carriersAdded.length + carriersRemoved.length > 0,
  );
  const besides = compare({ ...data.fields, statements: [] }, { ...later.fields, statements: [] });
  const single = [
    ['added', added],
    ['removed', removed],
  ] as const;
  return (
    <>
      <KeyFacts
        facts={[
          { name: t(`${of}.added`), value: added.length },
          { name: t(`${of}.removed`), value: removed.length },
          { name: t(`${of}.reworded`), value: reworded.length },
          { name: t(`${of}.relinked`), value: relinked.length },
          { name: t(`${of}.unchanged`), value: unchanged },
        ]}
      />
      {added.length + removed.length + changed.length === 0 && <p role="status">{t(`${of}.same`)}</p>}
      {reworded.length > 0 && (
        <Section title={t(`${of}.reworded`)} aside={reworded.length}>
          <Reworded statements={reworded} />
        </Section>
      )}
      {single.map(
        ([what, statements]) =>
          statements.length > 0 && (
            <Section key={what} title={t(`${of}.${what}`)} aside={statements.length}>
              <RecordTable
                label={t(`${of}.${what}`)}
                rows={statements}
                columns={[
                  {
                    header: t('registers.notices.statement.number'),
                    cell: ({ number }) => <span className="figures">{number}</span>,
                    width: 7,
                  },
                  { header: t('registers.notices.statement.text'), cell: ({ text }) => text, width: 53 },
                  {
                    header: t('registers.notices.statement.carriedBy'),
                    cell: ({ carriedBy }) => <Carriers carriers={carriedBy} links={links} none={t('common.none')} />,
                  },
                ]}
              />
            </Section>
          ),
      )}
      {relinked.length > 0 && (
        <Section title={t(`${of}.relinked`)} aside={relinked.length}>
          <RecordTable
            label={t(`${of}.relinked`)}
            rows={relinked}
            columns={[
              {
                header: t('registers.notices.statement.number'),
                cell: ({ after }) => <span className="figures">{after.number}</span>,
                width: 7,
              },
              { header: t('registers.notices.statement.text'), cell: ({ after }) => after.text, width: 43 },
              {
                header: t(`${of}.noLonger`),
                cell: ({ carriersRemoved }) => (
                  <Carriers carriers={carriersRemoved} links={links} none={t('common.none')} />
                ),
                width: 25,
              },
              {
                header: t(`${of}.newly`),
                cell: ({ carriersAdded }) => (
                  <Carriers carriers={carriersAdded} links={links} none={t('common.none')} />
                ),
              },
            ]}
          />
        </Section>
      )}
      {besides.length > 0 && (
        <Section title={t(`${of}.besides`)} aside={besides.length}>
          <ChangeTable kind="notice" changes={besides} records={links} />
        </Section>
      )}
    </>
  );
}
