import { Button, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core, coreQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { setSession, useSession } from '../../api/session.ts';
import { recoveryKeyDialog } from '../../commands/toggle.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { Passphrases } from './passphrases.tsx';
import styles from './settings.module.css';

export function VaultSection() {
  const { t } = useTranslation();
  const { recoveryKey } = useSession();
  const confirmed = recoveryKey === 'confirmed';
  return (
    <>
      <VaultName />
      <Passphrases />
      <Section
        title={t('settings.vault.recovery')}
        aside={
          <StateBadge tone={confirmed ? 'done' : 'due-soon'}>
            {confirmed ? t('settings.vault.recoveryConfirmed') : t('settings.vault.recoveryMissing')}
          </StateBadge>
        }
      >
        <p className="quiet">{t('settings.vault.recoveryLead')}</p>
        <div>
          <Button variant="default" onClick={recoveryKeyDialog.open}>
            {confirmed ? t('settings.vault.recoveryAgain') : t('vault.recoveryKey.issue')}
          </Button>
        </div>
      </Section>
      <OsKey />
    </>
  );
}

function VaultName() {
  const { t } = useTranslation();
  const { vaultName } = useSession();
  const [name, setName] = useState(vaultName);
  const rename = useMutation({
    mutationFn: () => core.vault.rename({ name }),
    onSuccess: (session) => {
      setSession(session);
      say(t('settings.vault.renamed'));
    },
  });
  return (
    <form
      className={styles.inline}
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate();
      }}
    >
      <TextInput
        label={t('settings.vault.name')}
        value={name}
        maxLength={120}
        error={rename.error !== null && <FailureNotice failure={toFailure(rename.error)} />}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button
        type="submit"
        variant="default"
        loading={rename.isPending}
        disabled={name.trim() === '' || name === vaultName}
      >
        {t('settings.vault.rename')}
      </Button>
    </form>
  );
}

function OsKey() {
  const { t } = useTranslation();
  const { data: state } = useQuery(coreQuery.vault.osKey.state.queryOptions());
  const change = useMutation({
    mutationFn: (on: boolean) => (on ? core.vault.osKey.enable() : core.vault.osKey.disable()),
    onSuccess: (next) => {
      queries.setQueryData(coreQuery.vault.osKey.state.queryKey(), next);
    },
  });
  return (
    <Section title={t('settings.vault.osKey')}>
      <p className="quiet">
        {state === 'unavailable' ? t('settings.vault.osKeyUnavailable') : t('settings.vault.osKeyLead')}
      </p>
      {change.error !== null && <FailureNotice failure={toFailure(change.error)} />}
      {(state === 'on' || state === 'off') && (
        <Switch
          label={t('settings.vault.osKeyLabel')}
          checked={state === 'on'}
          disabled={change.isPending}
          onChange={(event) => {
            change.mutate(event.currentTarget.checked);
          }}
        />
      )}
    </Section>
  );
}
