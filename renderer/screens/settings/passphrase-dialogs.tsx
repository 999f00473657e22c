import { Button, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { NewPassphrase } from '../vault/new-passphrase.tsx';
import { useNewPassphraseRules } from '../vault/new-passphrase-rules.ts';
import { PassphraseField } from '../vault/passphrase-field.tsx';
import styles from './settings.module.css';

type Props = { readonly opened: boolean; readonly onClose: () => void };

export function AddPassphrase({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('settings.vault.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <AddForm onDone={onClose} />
    </Modal>
  );
}

function AddForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { required, ...rules } = useNewPassphraseRules();
  const form = useForm({
    initialValues: { actor: '', passphrase: '', repeated: '' },
    validate: { actor: required, ...rules },
  });
  const add = useMutation({
    mutationFn: ({ actor, passphrase }: typeof form.values) => core.vault.passphrases.add({ actor, passphrase }),
    onSuccess: (_, { actor }) => {
      say(t('settings.vault.added', { actor }));
      onDone();
    },
  });
  return (
    <form
      className={styles.fields}
      noValidate
      onSubmit={form.onSubmit((values) => {
        add.mutate(values);
      })}
    >
      {add.error !== null && <FailureNotice failure={toFailure(add.error)} />}
      <TextInput
        label={t('settings.vault.actor')}
        maxLength={80}
        withAsterisk
        data-autofocus
        {...form.getInputProps('actor')}
      />
      <NewPassphrase
        label={t('vault.passphrase')}
        value={form.values.passphrase}
        first={form.getInputProps('passphrase')}
        second={form.getInputProps('repeated')}
      />
      <Button type="submit" loading={add.isPending}>
        {t('settings.vault.add')}
      </Button>
    </form>
  );
}

export function ChangePassphrase({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('settings.vault.change')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ChangeForm onDone={onClose} />
    </Modal>
  );
}

function ChangeForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { required, ...rules } = useNewPassphraseRules();
  const form = useForm({
    initialValues: { current: '', passphrase: '', repeated: '' },
    validate: { current: required, ...rules },
  });
  const change = useMutation({
    mutationFn: ({ current, passphrase }: typeof form.values) =>
      core.vault.passphrases.change({ current, next: passphrase }),
    onSuccess: () => {
      say(t('settings.vault.changed'));
      onDone();
    },
  });
  return (
    <form
      className={styles.fields}
      noValidate
      onSubmit={form.onSubmit((values) => {
        change.mutate(values);
      })}
    >
      {change.error !== null && <FailureNotice failure={toFailure(change.error)} />}
      <PassphraseField
        label={t('settings.vault.current')}
        autoComplete="current-password"
        withAsterisk
        data-autofocus
        {...form.getInputProps('current')}
      />
      <NewPassphrase
        label={t('vault.newPassphrase')}
        value={form.values.passphrase}
        first={form.getInputProps('passphrase')}
        second={form.getInputProps('repeated')}
      />
      <Button type="submit" loading={change.isPending}>
        {t('settings.vault.change')}
      </Button>
    </form>
  );
}
