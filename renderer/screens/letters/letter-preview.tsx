import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../api/clients.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { PdfView } from '../documents/pdf/pdf-view.tsx';
import type { Asked } from './letter-gaps.tsx';
import styles from './letters.module.css';

type Props = { readonly asked: Asked; readonly version: number; readonly onBack: () => void };

/** The pages as they would be: drawn for a look and stored nowhere. */
export function LetterPreview({ asked, version, onBack }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-preview', version, asked],
    queryFn: ({ signal }) => core.letters.preview(asked, { signal }),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <section className={styles.preview} aria-label={t('writing.previewTitle')}>
      <Alert color="blue">{t('writing.draft')}</Alert>
      <div className={styles.pages}>
        {data !== undefined ? (
          <PdfView file={data} />
        ) : error === null ? (
          <PageLoading />
        ) : (
          <ErrorState error={error} retry={() => void refetch()} />
        )}
      </div>
      <Button variant="default" data-autofocus onClick={onBack}>
        {t('writing.back')}
      </Button>
    </section>
  );
}
