import { Button } from '@mantine/core';
import { IconKey, IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../api/clients.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { useEnter } from './enter.ts';
import { PassphraseField } from './passphrase-field.tsx';
import styles from './vault.module.css';

type Props = {
  readonly handle: string;
  readonly name: string;
  readonly osKey: boolean;
  readonly onRecover: () => void;
};

export function UnlockVault({ handle, name, osKey, onRecover }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const typed = useEnter(handle, (words: string) => core.vault.unlock({ vault: handle, passphrase: words }));
  const kept = useEnter(handle, () => core.vault.unlockWithOsKey({ vault: handle }));
  const failure = typed.failure ?? kept.failure;
  const busy = typed.busy || kept.busy;
  useEffect(() => {
    if (!busy) field.current?.select();
  }, [busy]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') typed.enter(passphrase);
      }}
    >
      <h1 className={styles.name}>{name}</h1>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <PassphraseField
        ref={field}
        label={t('vault.passphrase')}
        autoComplete="current-password"
        value={passphrase}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value);
        }}
        readOnly={busy}
      />
      <Button type="submit" loading={typed.busy} leftSection={<IconLock size={16} aria-hidden />} fullWidth>
        {t('vault.unlock')}
      </Button>
      {osKey && (
        <Button
          variant="default"
          fullWidth
          loading={kept.busy}
          leftSection={<IconKey size={16} aria-hidden />}
          onClick={() => {
            kept.enter(undefined);
          }}
        >
          {t('vault.unlockWithOsKey')}
        </Button>
      )}
      <button type="button" className={styles.link} onClick={onRecover}>
        {t('vault.forgot')}
      </button>
    </form>
  );
}
