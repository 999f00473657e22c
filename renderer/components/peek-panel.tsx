import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './peek-panel.module.css';

type Props = {
  readonly title: string;
  readonly onOpen: (() => void) | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A look at one row beside its list: enough to decide, without leaving. */
export function PeekPanel({ title, onOpen, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <aside className={styles.panel} aria-label={title}>
      <div className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {onOpen !== undefined && (
          <Button variant="default" size="xs" onClick={onOpen}>
            {t('common.open')}
          </Button>
        )}
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </div>
      <div className={styles.content}>{children}</div>
    </aside>
  );
}
