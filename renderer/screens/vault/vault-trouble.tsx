import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconFileAlert,
  IconFolderOff,
  IconFolders,
  IconLockAccess,
  IconPlugConnectedX,
  IconVersions,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { VaultState } from '../../../shared/contract/core/vault.ts';
import styles from './vault.module.css';

type Trouble = Exclude<z.infer<typeof VaultState>, 'absent' | 'ready'>;

const ICON: Readonly<Record<Trouble, Icon>> = {
  damaged: IconFileAlert,
  newer: IconVersions,
  incomplete: IconAlertTriangle,
  occupied: IconFolders,
  'in-use': IconLockAccess,
  'read-only': IconFolderOff,
  unreachable: IconPlugConnectedX,
};

/** Why this folder cannot be opened, and what to do about it. */
export function VaultTrouble({ state, onAgain }: { readonly state: Trouble; readonly onAgain: () => void }) {
  const { t } = useTranslation();
  const Glyph = ICON[state];
  return (
    <div className={styles.form} role="alert">
      <Glyph size={28} stroke={1.5} aria-hidden />
      <h1 className={styles.name}>{t(`vault.state.${state}.title`)}</h1>
      <p>{t(`vault.state.${state}.words`)}</p>
      <Button variant="default" onClick={onAgain}>
        {t('vault.state.again')}
      </Button>
    </div>
  );
}
