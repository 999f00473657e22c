import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import { coreQuery } from '../../api/clients.ts';
import { CallFailed } from '../../api/failure.ts';
import { placeOf } from '../../commands/places.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { DocumentFacts } from './document-facts.tsx';
import styles from './document-screen.module.css';
import { PackageFiles } from './package-files.tsx';
import { PdfView } from './pdf/pdf-view.tsx';
import { SaveProtected } from './protect/save-protected.tsx';
import { SaveDocument } from './save-document.tsx';
import { LinkButton } from '../requests/link-button.tsx';

const GONE = new CallFailed({ code: 'NOT_FOUND' });

export function DocumentScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/documents/$id' });
  const { data, error, refetch } = useQuery(coreQuery.documents.list.queryOptions({ input: {} }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const entry = data.find((candidate) => candidate.id === id);
  if (entry !== undefined) return <StoredDocument key={id} entry={entry} />;
  return (
    <Page title={t('documents.title')}>
      <ErrorState error={GONE} />
    </Page>
  );
}

/** The stored pages on the left, what is known of them on the right. */
function StoredDocument({ entry }: { readonly entry: DocumentEntry }) {
  const { t } = useTranslation();
  return (
    <Page
      fill
      title={entry.number}
      trail={[{ label: t('documents.title'), link: { to: '/documents' } }]}
      aside={
        <StateBadge tone={entry.state === 'final' ? 'done' : 'paused'}>
          {t(`documents.state.${entry.state}`)}
        </StateBadge>
      }
      actions={
        <>
          <LinkButton {...placeOf(entry.recordKind, entry.recordId)} variant="default">
            {t('documents.toRecord', { reference: entry.recordReference })}
          </LinkButton>
          {entry.kind !== 'portability-package' && <SaveProtected entry={entry} />}
          <SaveDocument entry={entry} />
        </>
      }
    >
      <div className={styles.panes}>
        <div className={styles.pages}>
          {entry.kind === 'portability-package' ? <PackageFiles entry={entry} /> : <StoredPages entry={entry} />}
        </div>
        <aside className={styles.facts} aria-label={t('documents.facts')}>
          <h2>{t('documents.facts')}</h2>
          <DocumentFacts entry={entry} />
        </aside>
      </div>
    </Page>
  );
}

function StoredPages({ entry }: { readonly entry: DocumentEntry }) {
  const { data, error, refetch } = useQuery(
    coreQuery.documents.open.queryOptions({ input: { id: entry.id }, staleTime: Infinity, gcTime: 0 }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  return <PdfView file={data} />;
}
