import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredMail } from '../../../shared/contract/core/mail.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { coreQuery } from '../../api/clients.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { ErrorState } from '../../components/page-states.tsx';
import { Section } from '../../components/section.tsx';
import { useTakeFiles } from '../../drop/takers.ts';
import { EraseAttachment } from './erase-attachment.tsx';
import { KeptElsewhereDialog } from './kept-elsewhere.tsx';
import { ChooseMail } from './mail-intake.tsx';
import { StoredMailItem } from './stored-mail-item.tsx';
import styles from './mail.module.css';
import { useAttachMails } from './use-attach-mails.ts';

export type Erasing = { readonly mail: StoredMail; readonly attachment: StoredMail['attachments'][number] };

/** The mails kept with a request: the originals, what hangs on them, and what was erased from them. */
export function MailSection({ request }: { readonly request: RequestRecord }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.mail.list.queryOptions({ input: { requestId: request.id } }));
  const { data: offices = [] } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const office = offices.find(({ id }) => id === request.intake.establishmentId);
  const [erasing, setErasing] = useState<Erasing>();
  const adding = useAttachMails(request);
  useTakeFiles('mail', t('mail.section.drop'), adding.attach);
  return (
    <Section
      title={t('mail.section.title')}
      actions={
        <ChooseMail
          label={t('mail.section.add')}
          busy={adding.busy}
          onFile={(file) => {
            adding.attach([file]);
          }}
        />
      }
    >
      {adding.failure !== undefined && <FailureNotice failure={adding.failure} />}
      {data === undefined ? (
        error !== null && <ErrorState error={error} retry={() => void refetch()} />
      ) : data.length === 0 ? (
        <p className="quiet">{t('mail.section.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {data.map((mail) => (
            <li key={mail.id}>
              <StoredMailItem
                request={request}
                mail={mail}
                timezone={office?.fields.timezone ?? 'UTC'}
                onErase={(attachment) => {
                  setErasing({ mail, attachment });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <KeptElsewhereDialog {...adding} />
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
