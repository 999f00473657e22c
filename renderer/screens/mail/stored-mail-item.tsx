import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StoredMail } from '../../../shared/contract/core/mail.ts';
import { core } from '../../api/clients.ts';
import { moment } from '../../components/dates.ts';
import { fileSize } from '../documents/file-size.ts';
import { HashField } from '../documents/hash-field.tsx';
import { IdentityMark, mayBeIdentity } from './attachment-marks.tsx';
import styles from './mail.module.css';
import { useSaving } from './use-saving.ts';

type Attachment = StoredMail['attachments'][number];
type Props = { readonly mail: StoredMail; readonly onErase: (attachment: Attachment) => void };

/** One mail as it is kept: where it came from, its original by hash, its words, its attachments. */
export function StoredMailItem({ mail, onErase }: Props) {
  const { t } = useTranslation();
  const saving = useSaving(() => core.mail.open({ id: mail.id }));
  const subject = mail.subject === '' ? t('mail.page.noSubject') : mail.subject;
  return (
    <>
      <div className={styles.head}>
        <h3 dir="auto">{subject}</h3>
        <span className={styles.actions}>
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
            aria-label={t('mail.section.saveName', { subject })}
            loading={saving.isPending}
            onClick={() => {
              saving.mutate();
            }}
          >
            {t('mail.section.save')}
          </Button>
        </span>
      </div>
      <div className={styles.facts}>
        <span dir="auto">{[mail.sender.name, mail.sender.address].filter(Boolean).join(' · ')}</span>
        {mail.receivedAt !== '' && <span>{t('mail.section.received', { at: moment(mail.receivedAt) })}</span>}
        {mail.receivedAt === '' && mail.sentAt !== '' && (
          <span>{t('mail.section.sent', { at: moment(mail.sentAt) })}</span>
        )}
        <span>{mail.fileName}</span>
        <span>{fileSize(mail.size)}</span>
        <HashField sha256={mail.sha256} short />
      </div>
      {mail.text !== '' && (
        <details>
          <summary className={styles.summary}>{t('mail.section.words')}</summary>
          <p className={styles.words} dir="auto">
            {mail.text}
          </p>
        </details>
      )}
      {mail.attachments.length > 0 && (
        <ul className={styles.list} aria-label={t('mail.page.attachments')}>
          {mail.attachments.map((attachment) => (
            <AttachmentItem key={attachment.id} mailId={mail.id} attachment={attachment} onErase={onErase} />
          ))}
        </ul>
      )}
      {mayBeIdentity(mail.attachments.filter(({ erased }) => erased === null)) && (
        <p className="small">{t('mail.identityAsk')}</p>
      )}
    </>
  );
}

type ItemProps = { readonly mailId: string; readonly attachment: Attachment; readonly onErase: Props['onErase'] };

function AttachmentItem({ mailId, attachment, onErase }: ItemProps) {
  const { t } = useTranslation();
  const saving = useSaving(() => core.mail.openAttachment({ id: mailId, attachmentId: attachment.id }));
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
            <Button
              variant="subtle"
              color="red"
              size="xs"
              aria-label={t('mail.section.eraseName', { name })}
              onClick={() => {
                onErase(attachment);
              }}
            >
              {t('mail.erase')}
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
