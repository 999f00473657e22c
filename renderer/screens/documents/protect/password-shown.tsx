import { ActionIcon } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../requests/copy-text.ts';
import styles from './protect.module.css';

/** A password in full, to be read out or copied: the clipboard is asked to forget it. */
export function PasswordShown({ label, password }: { readonly label: string; readonly password: string }) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={label} className={styles.password}>
      <code>{password}</code>
      <ActionIcon aria-label={t('protectedCopy.copy')} onClick={() => void copyText(t, password, true)}>
        <IconCopy size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}
