import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, layText, type Drawing, type OpenPdf } from './open-pdf.ts';
import styles from './pdf-view.module.css';

type Props = { readonly pdf: OpenPdf; readonly number: number; readonly width: number };

/** One page: its picture, and its text laid invisibly over it. */
export function PdfPageView({ pdf, number, width }: Props) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    const left = new AbortController();
    const isLeft = () => left.signal.aborted;
    let drawing: Drawing | undefined;
    const draw = async () => {
      const page = await pdf.getPage(number);
      if (isLeft() || canvas.current === null || text.current === null) return;
      drawing = drawPage(page, canvas.current, width);
      await drawing.done;
      await layText(page, text.current, width);
      if (!isLeft()) setState('drawn');
    };
    draw().catch(() => {
      // A drawing that was called off was replaced by another.
      if (!isLeft()) setState('failed');
    });
    return () => {
      left.abort();
      drawing?.cancel();
    };
  }, [pdf, number, width]);
  return (
    <div className={styles.sheet} aria-busy={state === 'drawing'}>
      <canvas ref={canvas} aria-hidden />
      <div ref={text} className={styles.text} role="group" aria-label={t('documents.view.text', { page: number })} />
      {state === 'failed' && <p role="alert">{t('documents.view.failed')}</p>}
    </div>
  );
}
