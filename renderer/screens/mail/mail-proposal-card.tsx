import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import { longDay } from '../../components/dates.ts';
import { HashField } from '../documents/hash-field.tsx';
import { fileSize } from '../documents/file-size.ts';
import type { IntakeForm } from '../requests/intake/intake-values.ts';
import { IdentityMark, mayBeIdentity } from './attachment-marks.tsx';
import { KnownCases } from './known-cases.tsx';
import styles from './mail.module.css';

type Props = {
  readonly form: IntakeForm;
  readonly file: File;
  readonly proposal: MailProposal;
  readonly actions: ReactNode;
  readonly onKept: (requestId: string) => void;
};

/** What the mail says, and what the DPO decides about it before the request is logged. */
export function MailProposalCard({ form, file, proposal, actions, onKept }: Props) {
  const { t } = useTranslation();
  const { sender, subject, receipt, attachments, remarks } = proposal;
  return (
    <section className={styles.card} aria-label={t('mail.title')}>
      <div className={styles.head}>
        <h2 dir="auto">{subject === '' ? t('mail.page.noSubject') : subject}</h2>
        <span className={styles.actions}>{actions}</span>
      </div>
      <p className="quiet small">{t('mail.page.filled')}</p>
      <div className={styles.facts}>
        <span dir="auto">
          {t('mail.page.from')}: {[sender.name, sender.address].filter(Boolean).join(' · ')}
        </span>
        {receipt !== null && (
          <span>
            {t('mail.page.received')}:{' '}
            {t('mail.page.receivedAt', {
              on: longDay(receipt.on),
              at: receipt.at,
              source: t(`mail.source.${receipt.source}`),
            })}
          </span>
        )}
        <span>{file.name}</span>
        <span>{fileSize(file.size)}</span>
        <HashField sha256={proposal.sha256} short />
      </div>
      {remarks.length > 0 && (
        <ul className={styles.list}>
          {remarks.map((remark) => (
            <li key={remark}>{t(`mail.remark.${remark}`)}</li>
          ))}
        </ul>
      )}
      <KnownCases known={proposal.known} file={file} onKept={onKept} />
      <WhichDay form={form} receipt={receipt} />
      {attachments.length > 0 && (
        <div>
          <h3>{t('mail.page.attachments')}</h3>
          <ul className={styles.list}>
            {attachments.map(({ name, size, identity }, index) => (
              // Two attachments may share their name: their place tells them apart.
              <li key={index} className={styles.head}>
                <span dir="auto">{name === '' ? t('mail.section.unnamed') : name}</span>
                <span className="quiet small figures">{fileSize(size)}</span>
                <IdentityMark mark={identity} />
              </li>
            ))}
          </ul>
          {mayBeIdentity(attachments) && <p className="small">{t('mail.identityLater')}</p>}
        </div>
      )}
    </section>
  );
}

/** Near midnight, or where clocks differ, two days are possible: both are shown, and the DPO says which. */
function WhichDay({ form, receipt }: Pick<Props, 'form'> & { readonly receipt: MailProposal['receipt'] }) {
  const { t } = useTranslation();
  if (receipt === null || receipt.otherDays.length === 0) return null;
  return (
    <Radio.Group
      label={t('mail.page.whichDay')}
      description={t('mail.page.whichDayHint')}
      value={form.values.receipts.reachedUs.on}
      onChange={(on) => {
        form.setFieldValue('receipts.reachedUs', { on, at: on === receipt.on ? receipt.at : '' });
      }}
    >
      <Stack gap="xs" pt="xs">
        <Radio value={receipt.on} label={t('mail.page.proposedDay', { on: longDay(receipt.on) })} />
        {receipt.otherDays.map(({ on, why }) => (
          <Radio key={`${on} ${why}`} value={on} label={t(`mail.otherDay.${why}`, { on: longDay(on) })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
