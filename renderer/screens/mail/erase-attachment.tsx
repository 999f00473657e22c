import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { keepRequest } from '../requests/record/keep-request.ts';
import type { Erasing } from './mail-section.tsx';

type Props = { readonly request: RequestRecord; readonly erasing: Erasing; readonly onClose: () => void };

/** After the check the copy goes, the fact stays (EDPB 01/2022, paragraph 79): it can't be undone, so it is asked. */
export function EraseAttachment({ request, erasing: { mail, attachment }, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<string>(t('mail.eraseReason'));
  const [missing, setMissing] = useState(false);
  const erase = useMutation({
    mutationFn: () =>
      core.mail.eraseAttachment({
        requestId: request.id,
        version: request.version,
        id: mail.id,
        attachmentId: attachment.id,
        reason: reason.trim(),
      }),
    onSuccess: (saved) => {
      keepRequest(saved);
      say(t('mail.section.eraseDone'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('mail.section.eraseTitle')}
      act={t('mail.erase')}
      busy={erase.isPending}
      onConfirm={() => {
        const isMissing = reason.trim() === '';
        setMissing(isMissing);
        if (!isMissing) erase.mutate();
      }}
      onClose={onClose}
    >
      <p>{t('mail.section.eraseWords', { name: attachment.name })}</p>
      <TextInput
        mt="md"
        label={t('mail.section.reason')}
        withAsterisk
        maxLength={500}
        value={reason}
        error={missing && t('errors.field.required')}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {erase.error !== null && <FailureNotice failure={toFailure(erase.error)} />}
    </ConfirmDialog>
  );
}
