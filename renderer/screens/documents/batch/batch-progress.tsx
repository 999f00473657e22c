import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './batch.module.css';
import type { Batch } from './use-batch.ts';

/** One bar for all letters, which can be stopped, and what came of it. */
export function BatchProgressBar({ batch }: { readonly batch: Batch }) {
  const { t } = useTranslation();
  const { rows, done, total, running, stopped, summary, stop } = batch;
  if (rows === undefined) return null;
  const words = running
    ? t('documents.batch.running', { done, count: total })
    : summary === undefined
      ? stopped
        ? t('documents.batch.stopped', { done, count: total })
        : ''
      : `${t('documents.batch.written', { count: summary.written })} ${summary.failed === 0 ? '' : t('documents.batch.failures', { count: summary.failed })}`;
  return (
    <div className={styles.progress}>
      <p role="status" className="strong">
        {words}
      </p>
      {running && (
        <>
          <Progress value={(done / Math.max(1, total)) * 100} aria-label={t('documents.batch.bar')} />
          <Button variant="default" onClick={stop}>
            {t('documents.batch.stop')}
          </Button>
        </>
      )}
    </div>
  );
}
