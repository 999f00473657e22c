import { ActionIcon, Button, Modal } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import { PasswordShown } from './password-shown.tsx';
import { ProtectForm } from './protect-form.tsx';
import styles from './protect.module.css';

type Props = {
  readonly entry: Pick<DocumentEntry, 'id' | 'number'>;
  /** In a row of a list: the picture of a lock only. */
  readonly small?: boolean;
};

/** Offers a copy that opens only with a password, for sending. */
export function SaveProtected({ entry, small = false }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
  };
  return (
    <>
      {small ? (
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={t('protectedCopy.openOf', { number: entry.number })}
          title={t('protectedCopy.open')}
          onClick={open}
        >
          <IconLock size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      ) : (
        <Button variant="default" leftSection={<IconLock size={16} stroke={1.75} aria-hidden />} onClick={open}>
          {t('protectedCopy.open')}
        </Button>
      )}
      <Modal
        opened={opened}
        onClose={() => {
          setOpened(false);
        }}
        title={t('protectedCopy.title', { number: entry.number })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Protecting
          entry={entry}
          onClose={() => {
            setOpened(false);
          }}
        />
      </Modal>
    </>
  );
}

/** First the form; once the copy is saved, the password once more, for whoever tells it. */
function Protecting({ entry, onClose }: Pick<Props, 'entry'> & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<string>();
  if (saved === undefined) return <ProtectForm entry={entry} onSaved={setSaved} />;
  return (
    <div className={styles.dialog} role="status">
      <p>{t('protectedCopy.done')}</p>
      <PasswordShown label={t('protectedCopy.password')} password={saved} />
      <p>{t('protectedCopy.otherWay')}</p>
      <div className={styles.ways}>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </div>
  );
}
