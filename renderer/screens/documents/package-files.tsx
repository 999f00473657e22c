import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import { coreQuery } from '../../api/clients.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { fileSize } from './file-size.ts';
import styles from './package-files.module.css';

/** An archive has no pages to show: what is in it stands in their place. */
export function PackageFiles({ entry }: { readonly entry: DocumentEntry }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    coreQuery.documents.portability.files.queryOptions({ input: { id: entry.id }, staleTime: Infinity }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <table className={styles.files}>
      <caption>{t('portability.files')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('portability.file')}</th>
          <th scope="col" className={styles.size}>
            {t('portability.size')}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.map(({ name, size }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td className={styles.size}>{fileSize(size)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
