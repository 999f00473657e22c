import { Button, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core, hostQuery } from '../../api/clients.ts';
import { useFillExample } from '../../api/use-fill-example.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { useEnter } from './enter.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { useNewPassphraseRules } from './new-passphrase-rules.ts';
import styles from './vault.module.css';

/** The first start: a folder without a vault becomes one. */
export function CreateVault({ handle, suggestedName }: { readonly handle: string; readonly suggestedName: string }) {
  const { t } = useTranslation();
  const { data: about } = useQuery(hostQuery.about.queryOptions({ staleTime: Infinity }));
  const { required, ...rules } = useNewPassphraseRules();
  const { fill, words } = useFillExample();
  const form = useForm({
    initialValues: { name: suggestedName, actor: '', passphrase: '', repeated: '', start: '' },
    validate: { name: required, actor: required, ...rules },
  });
  const start = form.values.start === '' ? (about?.startWithExample === true ? 'example' : 'empty') : form.values.start;
  const { enter, busy, failure } = useEnter(handle, async ({ name, actor, passphrase }: typeof form.values) => {
    const created = await core.vault.create({ vault: handle, name, actor, passphrase });
    if (start !== 'example') return created;
    try {
      await fill();
    } catch {
      // The vault is there and empty: better in it, and told so, than before a door that is already open.
      say(t('example.notFilled'));
    }
    const filled = await core.vault.session();
    return filled.open ? filled.session : created;
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit((values) => {
        enter(values);
      })}
    >
      <h1 className={styles.name}>{t('vault.create.title')}</h1>
      <p className="quiet">{t('vault.create.lead')}</p>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <TextInput
        label={t('vault.create.name')}
        description={t('vault.create.nameHint')}
        maxLength={120}
        withAsterisk
        {...form.getInputProps('name')}
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
        label={t('vault.passphrase')}
        value={form.values.passphrase}
        first={form.getInputProps('passphrase')}
        second={form.getInputProps('repeated')}
      />
      <Radio.Group
        label={t('vault.create.start')}
        value={start}
        onChange={(value) => {
          form.setFieldValue('start', value);
        }}
      >
        <div className={styles.choices}>
          <Radio value="empty" label={t('vault.create.empty')} />
          <Radio value="example" label={t('vault.create.example')} description={t('vault.create.exampleHint')} />
        </div>
      </Radio.Group>
      <Button type="submit" loading={busy} fullWidth>
        {t('vault.create.submit')}
      </Button>
      <p role="status" className="quiet">
        {words}
      </p>
    </form>
  );
}
