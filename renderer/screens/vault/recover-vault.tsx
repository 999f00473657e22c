import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { core } from '../../api/clients.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { useEnter } from './enter.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { useNewPassphraseRules } from './new-passphrase-rules.ts';
import styles from './vault.module.css';

type Props = { readonly handle: string; readonly name: string; readonly onBack: () => void };

export function RecoverVault({ handle, name, onBack }: Props) {
  const { t } = useTranslation();
  const { required, ...rules } = useNewPassphraseRules();
  const form = useForm({
    initialValues: { recoveryKey: '', actor: '', passphrase: '', repeated: '' },
    validate: { recoveryKey: required, actor: required, ...rules },
  });
  const { enter, busy, failure } = useEnter(handle, ({ recoveryKey, actor, passphrase }: typeof form.values) =>
    core.vault.recover({ vault: handle, recoveryKey, actor, passphrase }),
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit((values) => {
        enter(values);
      })}
    >
      <h1 className={styles.name}>{name}</h1>
      <h2>{t('vault.recover.title')}</h2>
      <p className="quiet">{t('vault.recover.lead')}</p>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <Textarea
        label={t('vault.recover.key')}
        description={t('vault.recover.keyHint')}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        withAsterisk
        {...form.getInputProps('recoveryKey')}
      />
      <TextInput
        label={t('vault.actor')}
        description={t('vault.actorHint')}
        maxLength={80}
        autoComplete="name"
        withAsterisk
        {...form.getInputProps('actor')}
      />
      <NewPassphrase
        label={t('vault.newPassphrase')}
        value={form.values.passphrase}
        first={form.getInputProps('passphrase')}
        second={form.getInputProps('repeated')}
      />
      <Button type="submit" loading={busy} fullWidth>
        {t('vault.recover.submit')}
      </Button>
      <button type="button" className={styles.link} onClick={onBack}>
        {t('vault.recover.back')}
      </button>
    </form>
  );
}
