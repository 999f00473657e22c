import { Box, Button, Modal, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Id } from '../../../../shared/contract/primitives.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { PdfView } from '../../documents/pdf/pdf-view.tsx';
import type { Chosen } from './chosen.ts';
import styles from './letters.module.css';

const MADE_UP = '';
/** Long enough not to ask at every key, short enough to be at once. */
const PAUSE_MS = 250;

type Props = {
  readonly chosen: Chosen;
  readonly draft: { readonly key: string; readonly text: string } | undefined;
};

/** The whole letter with what is being typed: its words at once, its page on demand. */
export function LetterPreview({ chosen, draft }: Props) {
  const { t } = useTranslation();
  const [requestId, setRequestId] = useState<Id | null>(null);
  const [asPdf, setAsPdf] = useState(false);
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const input = { ...chosen, requestId, draft: settled === undefined ? [] : [settled] };
  const requests = useQuery(coreQuery.requests.list.queryOptions({ input: {} }));
  const { data, error, refetch } = useQuery(
    coreQuery.letterTemplates.read.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  return (
    <section className={styles.preview} aria-label={t('templates.preview.title')}>
      <div className={styles.previewHead}>
        <Select
          label={t('templates.preview.sample')}
          size="xs"
          searchable
          allowDeselect={false}
          data={[
            { value: MADE_UP, label: t('templates.preview.madeUp') },
            ...(requests.data ?? []).map(({ id, reference }) => ({ value: id, label: reference })),
          ]}
          value={requestId ?? MADE_UP}
          onChange={(value) => {
            setRequestId(value === null || value === MADE_UP ? null : Id.parse(value));
          }}
        />
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setAsPdf(true);
          }}
        >
          {t('templates.preview.pdf')}
        </Button>
      </div>
      {data === undefined ? (
        error === null ? (
          <PageLoading />
        ) : (
          <ErrorState error={error} retry={() => void refetch()} />
        )
      ) : (
        <Box
          className={styles.sheet ?? ''}
          lang={chosen.language}
          tabIndex={0}
          role="group"
          aria-label={t('templates.editor.asItReads')}
        >
          {data.map(({ what, text }, index) =>
            what === 'heading' ? (
              <p key={index} className={styles.sheetHeading}>
                {text}
              </p>
            ) : (
              <p key={index} className={what === 'item' ? styles.sheetItem : undefined}>
                {text}
              </p>
            ),
          )}
        </Box>
      )}
      <Modal
        opened={asPdf}
        onClose={() => {
          setAsPdf(false);
        }}
        size="56rem"
        title={t('templates.preview.pdfTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {asPdf && <SpecimenPdf input={input} />}
      </Modal>
    </section>
  );
}

type Specimen = Chosen & {
  readonly requestId: Id | null;
  readonly draft: { readonly key: string; readonly text: string }[];
};

function SpecimenPdf({ input }: { readonly input: Specimen }) {
  const { data, error, refetch } = useQuery(
    coreQuery.letterTemplates.preview.queryOptions({ input, gcTime: 0, staleTime: Infinity }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <div className={styles.pdf}>
      <PdfView file={data} />
    </div>
  );
}
