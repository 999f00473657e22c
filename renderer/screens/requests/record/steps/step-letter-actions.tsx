import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepLetter } from '../../../../../shared/contract/core/casework.ts';
import type { LetterDraft } from '../../../../../shared/contract/core/letters.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { toFailure } from '../../../../api/failure.ts';
import { useFailureWords } from '../../../../api/words.ts';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { say } from '../../../../components/notice.ts';
import { keepRequest } from '../keep-request.ts';
import type { LetterRecord } from '../../../letters/use-letter-form.ts';
import { WriteLetter } from './write-letter.tsx';

type Props = {
  /** What the step is, so that each button says what it acts on. */
  readonly what: string;
  readonly letter: StepLetter | null;
  readonly record: LetterRecord;
  readonly draft: LetterDraft;
  readonly onDrop: () => Promise<RequestRecord>;
  readonly onSend: () => void;
};

/** Before a step has gone out: its letter is written, marked as sent, or the step is dropped. */
export function StepLetterActions({ what, letter, record, draft, onDrop, onSend }: Props) {
  const { t } = useTranslation();
  const words = useFailureWords();
  const [dropping, setDropping] = useState(false);
  const drop = useMutation({
    mutationFn: onDrop,
    onSuccess: (saved) => {
      setDropping(false);
      keepRequest(saved);
      say(t('casework.page.steps.dropped'));
    },
    onError: (error) => {
      setDropping(false);
      say(words(toFailure(error)));
    },
  });
  const named = (act: string) => ({ 'aria-label': t('casework.page.steps.actOn', { act, what }) });
  return (
    <>
      <WriteLetter what={what} letter={letter} record={record} draft={draft} />
      {letter !== null && (
        <Button size="xs" variant="default" {...named(t('casework.page.steps.send'))} onClick={onSend}>
          {t('casework.page.steps.send')}
        </Button>
      )}
      <Button
        size="xs"
        variant="subtle"
        {...named(t('casework.page.steps.drop'))}
        onClick={() => {
          setDropping(true);
        }}
      >
        {t('casework.page.steps.drop')}
      </Button>
      <ConfirmDialog
        opened={dropping}
        title={t('casework.page.steps.dropTitle')}
        act={t('casework.page.steps.drop')}
        busy={drop.isPending}
        onConfirm={() => {
          drop.mutate();
        }}
        onClose={() => {
          setDropping(false);
        }}
      >
        <p>{t('casework.page.steps.dropWords')}</p>
      </ConfirmDialog>
    </>
  );
}
