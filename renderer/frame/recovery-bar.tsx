import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { recoveryKeyDialog } from '../commands/toggle.ts';
import styles from './recovery-bar.module.css';

/** Stands above every page from the first record until the recovery key is confirmed. */
export function RecoveryBar() {
  const { t } = useTranslation();
  const { recoveryDue } = useSession();
  if (!recoveryDue) return null;
  return (
    <section className={styles.bar} aria-label={t('vault.recoveryKey.reminder')}>
      <IconKey size={16} stroke={1.75} aria-hidden />
      <p className={styles.words}>{t('vault.recoveryKey.bar')}</p>
      <Button size="xs" variant="default" onClick={recoveryKeyDialog.open}>
        {t('vault.recoveryKey.issue')}
      </Button>
    </section>
  );
}
