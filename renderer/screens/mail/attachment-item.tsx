import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StoredMail } from '../../../shared/contract/core/mail.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { useFailureWords } from '../../api/words.ts';
import { moment } from '../../components/dates.ts';
import { say } from '../../components/notice.ts';
import { fileSize } from '../documents/file-size.ts';
import { keepRequest } from '../requests/record/keep-request.ts';
import { IdentityMark } from './attachment-marks.tsx';
import styles from './mail.module.css';
import { useSaving } from './use-saving.ts';

export type Attachment = StoredMail['attachments'][number];

type Props = {
  readonly request: RequestRecord;
  readonly mailId: StoredMail['id'];
  readonly attachment: Attachment;
  readonly onErase: (attachment: Attachment) => void;
};

/** What hangs on a kept mail: saved, erased, or, where it was asked about, found to be no identity document. */
export function AttachmentItem({ request, mailId, attachment, onErase }: Props) {
  const { t } = useTranslation();
  const words = useFailureWords();
  const saving = useSaving(() => core.mail.openAttachment({ id: mailId, attachmentId: attachment.id }));
  const clearing = useMutation({
    mutationFn: () =>
      core.mail.noIdentityDocument({
        requestId: request.id,
        version: request.version,
        id: mailId,
        attachmentId: attachment.id,
      }),
    onSuccess: keepRequest,
    onError: (error) => {
      say(words(toFailure(error)));
    },
  });
  const { erased } = attachment;
  const name = attachment.name === '' ? t('mail.section.unnamed') : attachment.name;
  return (
    <li className={styles.head}>
      <span dir="auto">{name}</span>
      <span className="quiet small figures">{fileSize(attachment.size)}</span>
      {erased === null ? (
        <>
          <IdentityMark mark={attachment.identity} />
          <span className={styles.actions}>
            <Button
              variant="subtle"
              size="xs"
              aria-label={t('mail.section.openAttachmentName', { name })}
              loading={saving.isPending}
              onClick={() => {
                saving.mutate();
              }}
            >
              {t('mail.section.openAttachment')}
            </Button>
            {attachment.identity !== 'no' && (
              <Button
                variant="subtle"
                size="xs"
                aria-label={t('mail.section.noneName', { name })}
                loading={clearing.isPending}
                onClick={() => {
                  clearing.mutate();
                }}
              >
                {t('mail.section.none')}
              </Button>
            )}
            <Button
              variant="subtle"
              color="red"
              size="xs"
              aria-label={t('mail.section.eraseName', { name })}
              onClick={() => {
                onErase(attachment);
              }}
            >
              {t('mail.section.erase')}
            </Button>
          </span>
        </>
      ) : (
        <span className="quiet small">
          {t('mail.erased', { on: moment(erased.at), by: erased.by, reason: erased.reason })}
        </span>
      )}
    </li>
  );
}
