import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredMail } from '../../../shared/contract/core/mail.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { core, coreQuery } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { ErrorState } from '../../components/page-states.tsx';
import { Section } from '../../components/section.tsx';
import { keepRequest } from '../requests/record/keep-request.ts';
import { EraseAttachment } from './erase-attachment.tsx';
import { ChooseMail } from './mail-intake.tsx';
import { StoredMailItem } from './stored-mail-item.tsx';
import styles from './mail.module.css';

export type Erasing = { readonly mail: StoredMail; readonly attachment: StoredMail['attachments'][number] };

/** The mails kept with a request: the originals, what hangs on them, and what was erased from them. */
export function MailSection({ request }: { readonly request: RequestRecord }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.mail.list.queryOptions({ input: { requestId: request.id } }));
  const [erasing, setErasing] = useState<Erasing>();
  const attach = useMutation({
    mutationFn: (file: File) => core.mail.attach({ requestId: request.id, version: request.version, file }),
    onSuccess: (saved) => {
      keepRequest(saved);
      say(t('mail.section.added'));
    },
  });
  return (
    <Section
      title={t('mail.section.title')}
      actions={
        <ChooseMail
          label={t('mail.section.add')}
          busy={attach.isPending}
          onFile={(file) => {
            attach.mutate(file);
          }}
        />
      }
    >
      {attach.error !== null && <FailureNotice failure={toFailure(attach.error)} />}
      {data === undefined ? (
        error !== null && <ErrorState error={error} retry={() => void refetch()} />
      ) : data.length === 0 ? (
        <p className="quiet">{t('mail.section.none')}</p>
      ) : (
        <ul className={styles.list}>
          {data.map((mail) => (
            <li key={mail.id}>
              <StoredMailItem
                mail={mail}
                onErase={(attachment) => {
                  setErasing({ mail, attachment });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {erasing !== undefined && (
        <EraseAttachment
          request={request}
          erasing={erasing}
          onClose={() => {
            setErasing(undefined);
          }}
        />
      )}
    </Section>
  );
}
