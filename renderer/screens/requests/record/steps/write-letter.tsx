import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepLetter } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { toFailure } from '../../../../api/failure.ts';
import { FailureNotice } from '../../../../components/form/record-form.tsx';
import { say } from '../../../../components/notice.ts';
import { keepRequest } from '../keep-request.ts';
import { useSignatory } from './signatory.ts';

type Props = {
  /** What the letter is, so that button and window say it. */
  readonly what: string;
  readonly letter: StepLetter | null;
  readonly onWrite: (signatory: string) => Promise<RequestRecord>;
};

/** Writes the letter of a step, or writes it anew; who signs it is asked first. */
export function WriteLetter({ what, letter, onWrite }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const act = t(letter === null ? 'casework.page.steps.write' : 'casework.page.steps.rewrite');
  const close = () => {
    setAsking(false);
  };
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('casework.page.steps.actOn', { act, what })}
        onClick={() => {
          setAsking(true);
        }}
      >
        {act}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('ending.sign.title', { what })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <SignForm onWrite={onWrite} onClose={close} />
      </Modal>
    </>
  );
}

function SignForm({ onWrite, onClose }: Pick<Props, 'onWrite'> & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { proposed, remember } = useSignatory();
  const [typed, setTyped] = useState<string>();
  const signatory = typed ?? proposed ?? '';
  const write = useMutation({
    mutationFn: () => onWrite(signatory.trim()),
    onSuccess: (saved) => {
      remember(signatory.trim());
      keepRequest(saved);
      say(t('casework.page.steps.written'));
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate();
      }}
    >
      {write.error !== null && <FailureNotice failure={toFailure(write.error)} />}
      <TextInput
        label={t('ending.sign.by')}
        description={t('ending.sign.hint')}
        dir="auto"
        maxLength={200}
        data-autofocus
        value={signatory}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <Group mt="md" gap="xs">
        <Button type="submit" loading={write.isPending}>
          {t('ending.sign.act')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
