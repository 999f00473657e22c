import { Button, Modal, Skeleton, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core, coreQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { saveFile } from '../../api/save.ts';
import { setSession, useSession } from '../../api/session.ts';
import { recoveryKeyDialog } from '../../commands/toggle.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import styles from './vault.module.css';

type Issued = { readonly groups: readonly string[]; readonly ask: readonly number[] };

const ISSUE = coreQuery.vault.recoveryKey.issue.queryOptions({ staleTime: Infinity, gcTime: 0 });

/** Shows a new recovery key once, then asks for parts of it back; only then does it count. */
export function RecoveryKeyDialog() {
  const { t } = useTranslation();
  const opened = recoveryKeyDialog.useIsOpen();
  const close = () => {
    queries.removeQueries({ queryKey: ISSUE.queryKey });
    recoveryKeyDialog.close();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnClickOutside={false}
      title={t('vault.recoveryKey.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Issuing onDone={close} />
    </Modal>
  );
}

function Issuing({ onDone }: { readonly onDone: () => void }) {
  const { data, error } = useQuery(ISSUE);
  const [written, setWritten] = useState(false);
  if (error !== null) return <FailureNotice failure={toFailure(error)} />;
  if (data === undefined) return <Skeleton height={160} />;
  return written ? (
    <TypeBack
      issued={data}
      onDone={onDone}
      onBack={() => {
        setWritten(false);
      }}
    />
  ) : (
    <Shown
      issued={data}
      onNext={() => {
        setWritten(true);
      }}
    />
  );
}

function Shown({ issued, onNext }: { readonly issued: Issued; readonly onNext: () => void }) {
  const { t } = useTranslation();
  const { recoveryKey } = useSession();
  const sheet = useMutation({ mutationFn: async () => saveFile(await core.vault.recoveryKey.sheet()) });
  return (
    <>
      <p>{t('vault.recoveryKey.lead')}</p>
      {recoveryKey === 'confirmed' && <p className="quiet">{t('vault.recoveryKey.replaces')}</p>}
      <ol className={styles.groups}>
        {issued.groups.map((group, index) => (
          <li key={index}>
            <span className="quiet small">{index + 1}</span>
            <b>{group}</b>
          </li>
        ))}
      </ol>
      {sheet.error !== null && <FailureNotice failure={toFailure(sheet.error)} />}
      <div className={styles.ways}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
          loading={sheet.isPending}
          onClick={() => {
            sheet.mutate();
          }}
        >
          {t('vault.recoveryKey.sheet')}
        </Button>
        <Button onClick={onNext}>{t('vault.recoveryKey.next')}</Button>
      </div>
    </>
  );
}

type TypeBackProps = { readonly issued: Issued; readonly onDone: () => void; readonly onBack: () => void };

function TypeBack({ issued, onDone, onBack }: TypeBackProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<readonly string[]>(() => issued.ask.map(() => ''));
  const confirm = useMutation({
    mutationFn: () => core.vault.recoveryKey.confirm({ typed: [...typed] }),
    onSuccess: (session) => {
      setSession(session);
      say(t('vault.recoveryKey.done'));
      onDone();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      <p>{t('vault.recoveryKey.typeBack')}</p>
      {confirm.error !== null && <FailureNotice failure={toFailure(confirm.error)} />}
      <div className={styles.asked}>
        {issued.ask.map((place, index) => (
          <TextInput
            key={place}
            label={t('vault.recoveryKey.group', { number: place + 1 })}
            value={typed[index] ?? ''}
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
            data-autofocus={index === 0 || undefined}
            onChange={(event) => {
              setTyped(typed.with(index, event.currentTarget.value));
            }}
          />
        ))}
      </div>
      <div className={styles.ways}>
        <Button variant="default" onClick={onBack}>
          {t('vault.recoveryKey.again')}
        </Button>
        <Button type="submit" loading={confirm.isPending} disabled={typed.includes('')}>
          {t('vault.recoveryKey.confirm')}
        </Button>
      </div>
    </form>
  );
}
