import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/contract/core/attachments.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';

type Props = { readonly file: Attachment; readonly onClose: () => void };

const LONGEST_REASON = 500;

/** The bytes are erased: it can't be undone, so it is asked, and why. */
export function RemoveFile({ file, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const remove = useMutation({
    mutationFn: () => core.attachments.remove({ id: file.id, reason: reason.trim() }),
    onSuccess: () => {
      say(t('registers.attachments.removed'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('registers.attachments.removeTitle')}
      act={t('registers.attachments.removeAct')}
      busy={remove.isPending}
      onConfirm={() => {
        const isMissing = reason.trim() === '';
        setMissing(isMissing);
        if (!isMissing) remove.mutate();
      }}
      onClose={onClose}
    >
      <p>{t('registers.attachments.removeWords', { name: file.name })}</p>
      <TextInput
        mt="md"
        label={t('registers.attachments.reason')}
        withAsterisk
        maxLength={LONGEST_REASON}
        value={reason}
        error={missing && t('errors.field.required')}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {remove.error !== null && <FailureNotice failure={toFailure(remove.error)} />}
    </ConfirmDialog>
  );
}
