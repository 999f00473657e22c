import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../api/failure.ts';
import { coreQuery, hostQuery } from '../../api/clients.ts';
import { forgetContent } from '../../api/session.ts';
import { ErrorState, StartFailure, StartLoading } from '../../components/page-states.tsx';
import { CreateVault } from './create-vault.tsx';
import { RecoverVault } from './recover-vault.tsx';
import { UnlockVault } from './unlock-vault.tsx';
import { VaultChoice } from './vault-choice.tsx';
import styles from './vault.module.css';
import { VaultTrouble } from './vault-trouble.tsx';

/** What stands before a vault: its lock, or whatever its folder needs first. */
export function VaultGate() {
  const { t } = useTranslation();
  const vaults = useQuery(hostQuery.vaults.list.queryOptions());
  const [chosen, setChosen] = useState<string>();
  const current = vaults.data?.find((vault) => vault.handle === chosen) ?? vaults.data?.[0];
  useEffect(forgetContent, []);
  useEffect(() => {
    document.title = t('common.app');
  }, [t]);
  if (vaults.data === undefined) {
    if (vaults.error === null) return <StartLoading />;
    return <StartFailure error={vaults.error} retry={() => void vaults.refetch()} />;
  }
  return (
    <main className={styles.gate}>
      <div className={styles.card}>
        <p className={styles.app}>{t('common.app')}</p>
        {current !== undefined && <VaultDoor key={current.handle} handle={current.handle} />}
        <VaultChoice vaults={vaults.data} current={current?.handle} onChoose={setChosen} />
      </div>
    </main>
  );
}

function VaultDoor({ handle }: { readonly handle: string }) {
  const [recovering, setRecovering] = useState(false);
  const { data, error, refetch } = useQuery(
    coreQuery.vault.inspect.queryOptions({
      input: { vault: handle },
      staleTime: 0,
      gcTime: 0,
      // This needs no open vault: "locked" says that the core is just being replaced.
      retry: (count, error) => count < (toFailure(error).code === 'LOCKED' ? 10 : 2),
      retryDelay: 200,
    }),
  );
  if (data === undefined) return error === null ? null : <ErrorState error={error} retry={() => void refetch()} />;
  switch (data.state) {
    case 'absent':
      return <CreateVault handle={handle} suggestedName={data.name} />;
    case 'ready':
      return recovering ? (
        <RecoverVault
          handle={handle}
          name={data.name}
          onBack={() => {
            setRecovering(false);
          }}
        />
      ) : (
        <UnlockVault
          handle={handle}
          name={data.name}
          osKey={data.osKey}
          onRecover={() => {
            setRecovering(true);
          }}
        />
      );
    default:
      return <VaultTrouble state={data.state} onAgain={() => void refetch()} />;
  }
}
