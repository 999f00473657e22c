import { ActionIcon, Box, Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import { PdfPageView } from './pdf-page.tsx';
import styles from './pdf-view.module.css';

type State = { readonly file: File; readonly pdf?: OpenPdf; readonly failed?: true };

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const PADDING = 32;
const WIDEST = 860;

/** A document drawn by the app itself: one page at a time, turned and enlarged by button or key. */
export function PdfView({ file }: { readonly file: File }) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ file });
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const { ref, width } = useElementSize();
  useEffect(() => {
    let current = true;
    const opening = openPdf(file);
    opening.then(
      (pdf) => {
        if (current) setState({ file, pdf });
      },
      () => {
        if (current) setState({ file, failed: true });
      },
    );
    return () => {
      current = false;
      void opening.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
    };
  }, [file]);

  const { pdf } = state;
  if (state.failed === true) return <p className={styles.failed}>{t('documents.view.failed')}</p>;
  const pages = pdf?.numPages ?? 1;
  const shown = Math.min(page, pages);
  const turn = (by: number) => {
    setPage(Math.max(1, Math.min(pages, shown + by)));
  };
  const resize = (by: number) => {
    const at = ZOOMS.findIndex((step) => step === zoom);
    setZoom(ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at + by))] ?? 1);
  };
  const fitted = Math.max(200, Math.min(WIDEST, width - PADDING));
  return (
    <div className={styles.view}>
      <div className={styles.bar} role="toolbar" aria-label={t('documents.view.label')}>
        <ActionIcon
          aria-label={t('documents.view.earlier')}
          disabled={shown === 1}
          onClick={() => {
            turn(-1);
          }}
        >
          <IconChevronLeft size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
        <span className="figures" role="status">
          {t('documents.view.page', { page: shown, pages })}
        </span>
        <ActionIcon
          aria-label={t('documents.view.later')}
          disabled={shown === pages}
          onClick={() => {
            turn(1);
          }}
        >
          <IconChevronRight size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
        <span className={styles.zoom}>
          <ActionIcon
            aria-label={t('documents.view.smaller')}
            disabled={zoom === ZOOMS[0]}
            onClick={() => {
              resize(-1);
            }}
          >
            <IconMinus size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            onClick={() => {
              setZoom(1);
            }}
            title={t('documents.view.fit')}
          >
            {t('documents.view.zoom', { percent: Math.round(zoom * 100) })}
          </Button>
          <ActionIcon
            aria-label={t('documents.view.larger')}
            disabled={zoom === ZOOMS.at(-1)}
            onClick={() => {
              resize(1);
            }}
          >
            <IconPlus size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <Box
        ref={ref}
        className={styles.desk ?? ''}
        role="region"
        aria-label={t('documents.view.label')}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'PageDown' || event.key === 'ArrowRight') turn(1);
          else if (event.key === 'PageUp' || event.key === 'ArrowLeft') turn(-1);
          else if (event.key === '+') resize(1);
          else if (event.key === '-') resize(-1);
          else return;
          event.preventDefault();
        }}
      >
        {pdf !== undefined && width > 0 && (
          <PdfPageView key={shown} pdf={pdf} number={shown} width={Math.round(fitted * zoom)} />
        )}
      </Box>
    </div>
  );
}
