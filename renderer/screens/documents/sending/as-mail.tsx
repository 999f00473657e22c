import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { IconCopy, IconMailDown, IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailDraft, MailText } from '../../../../shared/contract/core/letter-mail.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { core, coreQuery } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { saveFile } from '../../../api/save.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { copyText } from '../../requests/copy-text.ts';
import { fileSize } from '../file-size.ts';
import styles from './sending.module.css';

type OfDocument = { readonly documentId: Id };
type OfSearch = { readonly requestId: Id; readonly searchId: Id };
type Props = { readonly about: OfDocument | OfSearch; readonly onClose: () => void };

/** A mail to copy or to save as an unsent draft: the app itself sends nothing. */
export function AsMail({ about, onClose }: Props) {
  const ofDocument = 'documentId' in about;
  const { data, error, refetch } = useQuery(
    ofDocument
      ? coreQuery.documents.mail.ofDocument.queryOptions({ input: { id: about.documentId } })
      : coreQuery.documents.mail.ofSearch.queryOptions({ input: about }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  return <Draft draft={data} documentId={ofDocument ? about.documentId : null} onClose={onClose} />;
}

type DraftProps = { readonly draft: MailDraft; readonly documentId: Id | null; readonly onClose: () => void };

function Draft({ draft: { attachments, ...proposed }, documentId, onClose }: DraftProps) {
  const { t } = useTranslation();
  const [mail, setMail] = useState<MailText>(proposed);
  const save = useMutation({
    mutationFn: async () => saveFile(await core.documents.mail.draft({ documentId, ...mail })),
    onSuccess: (result) => {
      if (result !== 'cancelled') say(t('documents.sending.draftSaved'));
    },
  });
  const field = (name: keyof MailText) => ({
    label: t(`documents.sending.${name}`),
    value: mail[name],
    dir: 'auto' as const,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setMail({ ...mail, [name]: value });
    },
  });
  return (
    <form
      className={styles.mail}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p className="quiet">
        {t(documentId === null ? 'documents.sending.searchLead' : 'documents.sending.letterLead')}
      </p>
      <TextInput {...field('to')} data-autofocus />
      <TextInput {...field('subject')} required />
      <Textarea {...field('body')} autosize minRows={8} maxRows={14} />
      {attachments.map(({ name, size }) => (
        <p key={name} className={styles.attached}>
          <IconPaperclip size={16} stroke={1.75} aria-hidden />
          <span className="unseen">{t('documents.sending.attached')}</span>
          <span>{name}</span>
          <span className="quiet small">{fileSize(size)}</span>
        </p>
      ))}
      {save.error !== null && <FailureNotice failure={toFailure(save.error)} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={() => void copyText(t, mail.body, true)}
        >
          {t('documents.sending.copy')}
        </Button>
        <Button
          type="submit"
          loading={save.isPending}
          leftSection={<IconMailDown size={16} stroke={1.75} aria-hidden />}
        >
          {t('documents.sending.saveDraft')}
        </Button>
      </Group>
    </form>
  );
}
