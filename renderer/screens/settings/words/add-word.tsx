import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestTerm, type Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useFailureWords } from '../../../api/words.ts';
import { say } from '../../../components/notice.ts';
import styles from '../settings.module.css';

/** A word kept ahead of the records that will use it. */
export function AddWord({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => core.vocabularies.add({ vocabulary, name: name.trim() }),
    onSuccess: () => {
      say(t('registers.vocabularies.added', { name: name.trim() }));
      setName('');
    },
  });
  return (
    <form
      className={styles.inline}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') add.mutate();
      }}
    >
      <TextInput
        label={t('registers.vocabularies.add')}
        maxLength={longestTerm(vocabulary)}
        value={name}
        error={add.error === null ? undefined : failureWords(toFailure(add.error))}
        onChange={(event) => {
          setName(event.currentTarget.value);
          add.reset();
        }}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('common.add')}
      </Button>
    </form>
  );
}
