import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type NoticeCoverage, TOLD_KINDS } from '../../../shared/contract/core/notice-coverage.ts';
import { coreQuery } from '../../api/clients.ts';
import { placeOf } from '../../commands/places.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { RecordTable } from './parts/record-table.tsx';

/** What the registers hold and no current notice says, and what a notice says and no record holds. */
export function CoverageScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.noticeCoverage.today.queryOptions());
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const of = 'registers.notices.coverage';
  return (
    <Page
      title={t(`${of}.title`)}
      trail={[{ label: t('frame.go.notices'), link: { to: '/registers/$register', params: { register: 'notices' } } }]}
    >
      <p className="measure">{t(`${of}.lead`)}</p>
      <Section title={t(`${of}.current`)} aside={data.current.length}>
        {data.current.length === 0 ? (
          <p className="quiet">{t(`${of}.noneCurrent`)}</p>
        ) : (
          <p>
            {data.current.map(({ id, ref, title }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link {...placeOf('notice', id)}>{title}</Link> <span className="quiet small">{ref}</span>
              </span>
            ))}
          </p>
        )}
      </Section>
      <Section title={t(`${of}.untoldTitle`)} aside={data.untoldCount}>
        <Untold coverage={data} />
      </Section>
      <Section title={t(`${of}.uncarriedTitle`)} aside={data.uncarried.length}>
        {data.uncarried.length === 0 ? (
          <p className="quiet">{t(`${of}.allCarried`)}</p>
        ) : (
          <RecordTable
            label={t(`${of}.uncarriedTitle`)}
            rows={data.uncarried}
            columns={[
              {
                header: t('registers.notices.statement.text'),
                cell: ({ number, text }) => `${number}. ${text}`,
                width: 70,
              },
              {
                header: t('common.kinds.notice'),
                cell: ({ notice }) => (
                  <Link {...placeOf('notice', notice.id)} title={notice.title}>
                    {notice.ref}
                  </Link>
                ),
              },
            ]}
          />
        )}
      </Section>
    </Page>
  );
}

function Untold({ coverage: { untold, untoldCount } }: { readonly coverage: NoticeCoverage }) {
  const { t } = useTranslation();
  if (untoldCount === 0) return <p className="quiet">{t('registers.notices.coverage.allTold')}</p>;
  return (
    <>
      <RecordTable
        label={t('registers.notices.coverage.untoldTitle')}
        rows={TOLD_KINDS.flatMap((kind) => untold.filter((one) => one.kind === kind))}
        columns={[
          {
            header: t('registers.notices.statement.record'),
            cell: ({ id, kind, ref, title }) => (
              <>
                <Link {...placeOf(kind, id)}>{title}</Link> <span className="quiet small">{ref}</span>
              </>
            ),
            width: 70,
          },
          { header: t('registers.notices.fields.kind'), cell: ({ kind }) => t(`common.kinds.${kind}`) },
        ]}
      />
      {untoldCount > untold.length && (
        <p className="quiet small">{t('common.links.more', { count: untoldCount - untold.length })}</p>
      )}
    </>
  );
}
