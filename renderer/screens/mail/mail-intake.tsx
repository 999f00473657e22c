import { Button, FileButton } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { useTakeFiles } from '../../drop/takers.ts';
import type { IntakeForm } from '../requests/intake/intake-values.ts';
import { MAIL_FILES } from './mail-file.ts';
import { MailProposalCard } from './mail-proposal-card.tsx';
import styles from './mail.module.css';
import type { MailIntake as Intake } from './use-mail-intake.ts';

type Props = {
  readonly form: IntakeForm;
  readonly mail: Intake;
  /** The mail was kept with a case that exists: nothing is logged. */
  readonly onKept: (requestId: string) => void;
};

/** The way into a request from an e-mail file: dropped or chosen, read, and shown above the form it fills. */
export function MailIntake({ form, mail, onKept }: Props) {
  const { t } = useTranslation();
  const { held } = mail;
  useTakeFiles('mail', t('mail.page.dropNew'), ([file, ...others]) => {
    if (file === undefined) return;
    if (others.length > 0) say(t('mail.page.oneByOne', { name: file.name }));
    mail.choose(file);
  });
  return (
    <>
      {mail.failure !== undefined && <FailureNotice failure={mail.failure} />}
      {held?.proposal === undefined ? (
        <div className={styles.offer}>
          <IconMail size={16} stroke={1.75} aria-hidden />
          <span className="quiet" role="status">
            {mail.reading ? t('mail.page.reading') : t('mail.drop')}
          </span>
          <span className={styles.actions}>
            <ChooseMail label={t('mail.page.choose')} busy={mail.reading} onFile={mail.choose} />
          </span>
        </div>
      ) : (
        <MailProposalCard
          form={form}
          file={held.file}
          proposal={held.proposal}
          onKept={onKept}
          actions={
            <>
              <ChooseMail label={t('mail.page.chooseOther')} busy={mail.reading} onFile={mail.choose} />
              <Button variant="subtle" size="xs" onClick={mail.putAway}>
                {t('mail.page.putAway')}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}

type ChooseProps = { readonly label: string; readonly busy: boolean; readonly onFile: (file: File) => void };

export function ChooseMail({ label, busy, onFile }: ChooseProps) {
  return (
    <FileButton
      accept={MAIL_FILES}
      onChange={(file) => {
        if (file !== null) onFile(file);
      }}
    >
      {(opener) => (
        <Button variant="default" size="xs" loading={busy} {...opener}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
