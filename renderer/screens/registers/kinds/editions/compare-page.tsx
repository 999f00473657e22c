import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../../api/clients.ts';
import { placeOf } from '../../../../commands/places.ts';
import { ErrorState, PageLoading } from '../../../../components/page-states.tsx';
import { Page } from '../../../../components/page.tsx';
import { Differences } from './differences.tsx';
import styles from './editions.module.css';
import { editionWords } from './words.ts';

/** Two editions of a notice side by side. The other one stands in the address; without it, it is the one replaced. */
export function CompareEditionsScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/registers/notices/$id/editions' });
  const asked = useSearch({ from: '/registers/notices/$id/editions' });
  const later = useQuery(coreQuery.notices.get.queryOptions({ input: { id } }));
  const all = useQuery(coreQuery.notices.list.queryOptions({ input: { archived: true } }));
  const error = later.error ?? all.error;
  if (later.data === undefined || all.data === undefined)
    return error === null ? (
      <PageLoading />
    ) : (
      <ErrorState error={error} retry={() => void Promise.all([later.refetch(), all.refetch()])} />
    );
  const others = all.data.filter((notice) => notice.id !== id);
  const other = others.find((notice) => notice.id === (asked.with ?? later.data.fields.replacesId));
  return (
    <Page
      title={t('registers.notices.compare.title', { ref: later.data.ref })}
      windowTitle={later.data.ref}
      trail={[
        { label: t('frame.go.notices'), link: { to: '/registers/$register', params: { register: 'notices' } } },
        { label: later.data.ref, link: placeOf('notice', id) },
      ]}
      aside={editionWords(later.data)}
    >
      <Select
        className={styles.other ?? ''}
        label={t('registers.notices.compare.with')}
        allowDeselect={false}
        searchable
        data={others.map((notice) => ({ value: notice.id, label: `${notice.ref} · ${editionWords(notice)}` }))}
        value={other?.id ?? null}
        onChange={(chosen) => {
          if (chosen !== null)
            void navigate({
              to: '/registers/notices/$id/editions',
              params: { id },
              search: { with: chosen },
              replace: true,
            });
        }}
      />
      {other === undefined ? (
        <p className="quiet" role="status">
          {t(others.length === 0 ? 'registers.notices.compare.onlyOne' : 'registers.notices.compare.choose')}
        </p>
      ) : (
        <Differences key={other.id} earlierId={other.id} later={later.data} />
      )}
    </Page>
  );
}
