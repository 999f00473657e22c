import { Autocomplete, Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestTerm, type Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import type { Word } from './likeness.ts';

type Props = {
  readonly vocabulary: Vocabulary;
  readonly word: Word;
  readonly all: readonly Word[];
  readonly onClose: () => void;
};

/** A new name for a word wherever it stands; the name of another word makes the two one, and says so first. */
export function RenameWord({ vocabulary, word: { name, records }, all, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const [asked, setAsked] = useState(false);
  const to = typed.trim();
  const merge = to !== name && all.some((other) => other.name === to);
  const refused = to === '' ? t('errors.field.required') : to === name ? t('errors.field.unchanged') : undefined;
  const rename = useMutation({
    mutationFn: () => core.vocabularies.rename({ vocabulary, name, to, merge }),
    onSuccess: (done) => {
      say(t('registers.vocabularies.renamed', { count: done.records }));
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('registers.vocabularies.renameOf', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (refused === undefined) rename.mutate();
        }}
      >
        {rename.error !== null && <FailureNotice failure={toFailure(rename.error)} />}
        <Autocomplete
          label={t('registers.vocabularies.newName')}
          withAsterisk
          data-autofocus
          data={all.map((other) => other.name).filter((other) => other !== name)}
          limit={20}
          maxLength={longestTerm(vocabulary)}
          value={typed}
          error={asked ? refused : undefined}
          onChange={setTyped}
        />
        <p className="quiet">
          {records === 0
            ? t('registers.vocabularies.reachNone')
            : t('registers.vocabularies.reach', { count: records })}
        </p>
        <p role="status">{merge && t('registers.vocabularies.taken', { name, to })}</p>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={rename.isPending}>
            {t(merge ? 'registers.vocabularies.doMerge' : 'registers.vocabularies.doRename')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
