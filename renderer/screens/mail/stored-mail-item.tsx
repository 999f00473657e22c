import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StoredMail } from '../../../shared/contract/core/mail.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { core } from '../../api/clients.ts';
import { momentAt } from '../../components/dates.ts';
import { fileSize } from '../documents/file-size.ts';
import { HashField } from '../documents/hash-field.tsx';
import { AttachmentItem, type Attachment } from './attachment-item.tsx';
import { mayBeIdentity } from './attachment-marks.tsx';
import styles from './mail.module.css';
import { useSaving } from './use-saving.ts';

type Props = {
  readonly request: RequestRecord;
  readonly mail: StoredMail;
  /** Of the office that answers: its day of receipt is the one that counts. */
  readonly timezone: string;
  readonly onErase: (attachment: Attachment) => void;
};

/** One mail as it is kept: where it came from, its original by hash, its words, its attachments. */
export function StoredMailItem({ request, mail, timezone, onErase }: Props) {
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
        {mail.receivedAt !== '' && (
          <span>{t('mail.section.received', { at: momentAt(mail.receivedAt, timezone) })}</span>
        )}
        {mail.receivedAt === '' && mail.sentAt !== '' && (
          <span>{t('mail.section.sent', { at: momentAt(mail.sentAt, timezone) })}</span>
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
            <AttachmentItem
              key={attachment.id}
              request={request}
              mailId={mail.id}
              attachment={attachment}
              onErase={onErase}
            />
          ))}
        </ul>
      )}
      {mayBeIdentity(mail.attachments.filter(({ erased }) => erased === null)) && (
        <p className="small">{t(isChecked(request) ? 'mail.identityEraseNow' : 'mail.identityAsk')}</p>
      )}
    </>
  );
}

const isChecked = ({ intake: { identity } }: RequestRecord): boolean =>
  identity.state === 'confirmed' || identity.state === 'not-confirmed';
