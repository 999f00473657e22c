import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepLetter } from '../../../../../shared/contract/core/casework.ts';
import type { LetterDraft } from '../../../../../shared/contract/core/letters.ts';
import { StepLetterForm } from '../../../letters/step-letter-form.tsx';
import type { LetterRecord } from '../../../letters/use-letter-form.ts';

type Props = {
  /** What the letter is, so that button and window say it. */
  readonly what: string;
  readonly letter: StepLetter | null;
  readonly record: LetterRecord;
  readonly draft: LetterDraft;
};

/** Writes the letter of a step, or writes it anew; it can be looked at first. */
export function WriteLetter({ what, letter, record, draft }: Props) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const act = t(letter === null ? 'casework.page.steps.write' : 'casework.page.steps.rewrite');
  const close = () => {
    setWriting(false);
  };
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('casework.page.steps.actOn', { act, what })}
        onClick={() => {
          setWriting(true);
        }}
      >
        {act}
      </Button>
      <Modal
        opened={writing}
        onClose={close}
        title={t('writing.title.question', { what })}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <StepLetterForm record={record} draft={draft} step={stepOf(draft)} onClose={close} />
      </Modal>
    </>
  );
}

/** Each step's form keeps its own words. */
function stepOf(draft: LetterDraft): string {
  switch (draft.kind) {
    case 'question':
      return `question/${draft.questionId}`;
    case 'extension':
      return `extension/${draft.extensionId}`;
    case 'forward':
      return `forward/${draft.lineId}`;
    default:
      return draft.kind;
  }
}
