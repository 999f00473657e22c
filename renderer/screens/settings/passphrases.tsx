import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core, coreQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { Section } from '../../components/section.tsx';
import { AddPassphrase, ChangePassphrase } from './passphrase-dialogs.tsx';
import styles from './settings.module.css';

const LIST = coreQuery.vault.passphrases.list;

/** Who can open the vault, and the way to let others in or keep them out. */
export function Passphrases() {
  const { t } = useTranslation();
  const { data: people = [] } = useQuery(LIST.queryOptions());
  const [open, setOpen] = useState<'add' | 'change'>();
  const [removing, setRemoving] = useState('');
  const remove = useMutation({
    mutationFn: (actor: string) => core.vault.passphrases.remove({ actor }),
    onSuccess: (_, actor) => {
      say(t('settings.vault.removed', { actor }));
      setRemoving('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: LIST.key() }),
  });
  const close = () => {
    setOpen(undefined);
    void queries.invalidateQueries({ queryKey: LIST.key() });
  };
  return (
    <Section title={t('settings.vault.passphrases')}>
      <p className="quiet">{t('settings.vault.passphrasesLead')}</p>
      <ul className={styles.people}>
        {people.map(({ actor, current }) => (
          <li key={actor}>
            <span>{actor}</span>
            {current && <span className="quiet">{t('settings.vault.you')}</span>}
            {!current && (
              <Button
                size="xs"
                variant="default"
                aria-label={t('settings.vault.removeOf', { actor })}
                onClick={() => {
                  setRemoving(actor);
                }}
              >
                {t('settings.vault.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button
          variant="default"
          onClick={() => {
            setOpen('add');
          }}
        >
          {t('settings.vault.add')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setOpen('change');
          }}
        >
          {t('settings.vault.change')}
        </Button>
      </div>
      <AddPassphrase opened={open === 'add'} onClose={close} />
      <ChangePassphrase opened={open === 'change'} onClose={close} />
      <ConfirmDialog
        opened={removing !== ''}
        title={t('settings.vault.removeTitle', { actor: removing })}
        act={t('settings.vault.remove')}
        busy={remove.isPending}
        onConfirm={() => {
          remove.mutate(removing);
        }}
        onClose={() => {
          setRemoving('');
        }}
      >
        <p>{t('settings.vault.removeWords', { actor: removing })}</p>
        {remove.error !== null && <FailureNotice failure={toFailure(remove.error)} />}
      </ConfirmDialog>
    </Section>
  );
}
