import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentEntry, DocumentPassword } from '../../../../shared/contract/core/documents.ts';
import { PASSWORD_RANDOMNESS, proposedPassword } from '../../../../shared/domain/document-password.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { saveFile, type SaveResult } from '../../../api/save.ts';
import { issueWords } from '../../../api/words.ts';
import { errorsByPath } from '../../../components/form/problems.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import { PassphraseField } from '../../vault/passphrase-field.tsx';
import { PasswordShown } from './password-shown.tsx';
import styles from './protect.module.css';

type Props = {
  readonly entry: Pick<DocumentEntry, 'id' | 'number'>;
  readonly onSaved: (password: string) => void;
};

const propose = (): string => proposedPassword(crypto.getRandomValues(new Uint8Array(PASSWORD_RANDOMNESS)));

/** The password and what is to be known about it; the copy is made once it will do. */
export function ProtectForm({ entry, onSaved }: Props) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [proposed, setProposed] = useState('');
  const [problem, setProblem] = useState<string>();
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (): Promise<SaveResult> => saveFile(await core.documents.protect({ id: entry.id, password })),
    // What was typed does not outlive the window it was typed in.
    gcTime: 0,
    onSuccess: (result) => {
      if (result === 'cancelled') return;
      say(t(result === 'saved' ? 'protectedCopy.saved' : 'protectedCopy.downloaded'));
      onSaved(password);
    },
  });
  const check = (): boolean => {
    const { error: refused } = DocumentPassword.safeParse(password);
    const issues = (refused?.issues ?? []).map((issue) => ({ ...issue, path: 'password' }));
    setProblem(errorsByPath(issues, (code, params) => issueWords(t, code, params)).password);
    return refused === undefined;
  };
  return (
    <form
      className={styles.dialog}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (check()) mutate();
      }}
    >
      <p>{t('protectedCopy.lead')}</p>
      {error !== null && <FailureNotice failure={toFailure(error)} />}
      <div className={styles.field}>
        <PassphraseField
          label={t('protectedCopy.password')}
          description={t('protectedCopy.hint')}
          autoComplete="new-password"
          data-autofocus
          withAsterisk
          value={password}
          error={problem}
          onChange={({ currentTarget: { value } }) => {
            setPassword(value);
            setProblem(undefined);
          }}
        />
        <Button
          variant="default"
          className={styles.propose}
          onClick={() => {
            const next = propose();
            setProposed(next);
            setPassword(next);
            setProblem(undefined);
          }}
        >
          {t('protectedCopy.propose')}
        </Button>
      </div>
      {proposed !== '' && proposed === password && (
        <PasswordShown label={t('protectedCopy.proposed')} password={proposed} />
      )}
      <p>{t('protectedCopy.otherWay')}</p>
      <p className="quiet small">{t('protectedCopy.notKept')}</p>
      <p className="quiet small">{t('protectedCopy.notArchival')}</p>
      <div className={styles.ways}>
        <Button type="submit" loading={isPending}>
          {t('protectedCopy.save')}
        </Button>
      </div>
    </form>
  );
}
