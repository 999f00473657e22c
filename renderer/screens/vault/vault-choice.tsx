import { CloseButton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KnownVault } from '../../../shared/contract/host/index.ts';
import { host, hostQuery, queries } from '../../api/clients.ts';
import { shortDay } from '../../components/dates.ts';
import styles from './vault.module.css';

type Props = {
  readonly vaults: readonly KnownVault[];
  readonly current: string | undefined;
  readonly onChoose: (handle: string) => void;
};

/** The other folders this computer knows, and the way to one it does not; nothing where there is no choice. */
export function VaultChoice({ vaults, current, onChoose }: Props) {
  const { t } = useTranslation();
  const { data: about } = useQuery(hostQuery.about.queryOptions({ staleTime: Infinity }));
  const list = hostQuery.vaults.list.queryKey();
  const choose = useMutation({
    mutationFn: () => host.vaults.choose(),
    onSuccess: (chosen) => {
      if (chosen === null) return;
      queries.setQueryData(list, (known = []) => [chosen, ...known.filter(({ handle }) => handle !== chosen.handle)]);
      onChoose(chosen.handle);
    },
  });
  const forget = useMutation({
    mutationFn: (handle: string) => host.vaults.forget({ handle }),
    onSettled: () => queries.invalidateQueries({ queryKey: list }),
  });
  const others = vaults.filter(({ handle }) => handle !== current);
  const canChoose = about?.canChooseFolder === true;
  if (others.length === 0 && !canChoose) return null;
  return (
    <nav className={styles.others} aria-label={t('vault.otherVaults')}>
      {others.length > 0 && <h2 className={styles.othersTitle}>{t('vault.otherVaults')}</h2>}
      <ul>
        {others.map(({ handle, label, lastOpened }) => (
          <li key={handle}>
            <button
              type="button"
              className={styles.other}
              onClick={() => {
                onChoose(handle);
              }}
            >
              {label}
              <span className="quiet small">
                {lastOpened === '' ? t('vault.neverOpened') : t('vault.lastOpened', { at: shortDay(lastOpened) })}
              </span>
            </button>
            {lastOpened !== '' && (
              <CloseButton
                size="sm"
                aria-label={t('vault.forget', { name: label })}
                onClick={() => {
                  forget.mutate(handle);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {canChoose && (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            choose.mutate();
          }}
        >
          {t('vault.chooseFolder')}
        </button>
      )}
    </nav>
  );
}
