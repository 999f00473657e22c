import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Letterhead, LetterheadFields } from '../../../../shared/contract/core/letterheads.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { PdfView } from '../../documents/pdf/pdf-view.tsx';
import styles from './letterhead.module.css';

/** A page is drawn anew once nobody has typed for a moment. */
const PAUSE_MS = 400;

type Props = { readonly letterhead: Letterhead; readonly fields: LetterheadFields };

/** A specimen letter with what is typed, as a page. */
export function LetterheadPreview({ letterhead: { establishmentId, logo }, fields }: Props) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(fields, PAUSE_MS);
  const query = coreQuery.letterheads.preview.queryOptions({
    input: { establishmentId, fields: settled },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
  // The logo is no part of what is typed, and changes the page all the same.
  const { data, error, refetch } = useQuery({ ...query, queryKey: [...query.queryKey, logo?.sha256] });
  return (
    <section className={styles.preview} aria-label={t('templates.head.preview')}>
      {data === undefined ? (
        error === null ? (
          <PageLoading />
        ) : (
          <ErrorState error={error} retry={() => void refetch()} />
        )
      ) : (
        <PdfView file={data} />
      )}
    </section>
  );
}
