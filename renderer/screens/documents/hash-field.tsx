import { ActionIcon } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../requests/copy-text.ts';
import styles from './hash-field.module.css';

type Props = { readonly sha256: string; readonly short?: boolean };

/** The hash a document is known by, shortened where room is scarce, copied whole. */
export function HashField({ sha256, short = false }: Props) {
  const { t } = useTranslation();
  return (
    <span className={styles.hash}>
      <code title={sha256}>{short ? `${sha256.slice(0, 8)}…${sha256.slice(-6)}` : sha256}</code>
      <ActionIcon size={24} aria-label={t('documents.copyHash')} onClick={() => void copyText(t, sha256)}>
        <IconCopy size={14} stroke={1.75} aria-hidden />
      </ActionIcon>
    </span>
  );
}
