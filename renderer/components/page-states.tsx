import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, type Icon } from '@tabler/icons-react';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../api/failure.ts';
import { useFailureWords } from '../api/words.ts';
import styles from './page-states.module.css';

type EmptyProps = {
  readonly icon: Icon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing is here yet: what would be, and the way to begin. */
export function EmptyState({ icon: Glyph, title, children, action }: EmptyProps) {
  return (
    <div className={styles.state}>
      <Glyph size={28} stroke={1.5} aria-hidden className={styles.icon} />
      <h2>{title}</h2>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action}
    </div>
  );
}

/** A part of the page could not be read: what happened, and the way to try again. */
export function ErrorState({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation();
  const words = useFailureWords();
  return (
    <div className={styles.state} role="alert">
      <IconAlertTriangle size={28} stroke={1.5} aria-hidden className={styles.icon} />
      <h2>{t('common.couldNotRead')}</h2>
      <p className={styles.words}>{words(toFailure(error))}</p>
      {retry !== undefined && (
        <Button variant="default" onClick={retry}>
          {t('common.tryAgain')}
        </Button>
      )}
    </div>
  );
}

/** Where a record's page will be: quiet bars, and words for those who do not see them. */
export function PageLoading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className="unseen">{t('common.loading')}</span>
      <Skeleton height={24} width="32%" />
      <Skeleton height={12} width="64%" />
      <Skeleton height={12} width="56%" />
      <Skeleton height={12} width="60%" />
    </div>
  );
}

export function PageFailure({ error }: ErrorComponentProps) {
  const router = useRouter();
  return <ErrorState error={error} retry={() => void router.invalidate()} />;
}

export function StartLoading() {
  const { t } = useTranslation();
  return (
    <main className={styles.start} role="status">
      {t('common.loading')}
    </main>
  );
}

export function StartFailure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <main className={styles.start}>
      <ErrorState error={error} retry={retry} />
    </main>
  );
}
