import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import { Email } from '../../../shared/contract/primitives.ts';
import { identityMark } from '../../../shared/domain/mail-attachments.ts';
import { receiptAt } from '../../../shared/domain/mail-date.ts';
import { LIMITS, type MailAttachment, type MailFile } from './mail-file.ts';

type Read = Omit<MailProposal, 'known' | 'earlier'>;

/** What the mail fills in of an intake at a place, seen from its present day. */
export function proposalOf(mail: MailFile, sha256: string, place: { readonly timezone: string }, today: string): Read {
  const receipt = mail.receipt && { source: mail.receipt.source, ...receiptAt(mail.receipt.moment, place.timezone) };
  const instant = mail.receipt?.moment.instant ?? '';
  const future = receipt !== undefined && receipt.on > today;
  const email = Email.safeParse(mail.sender.address);
  const words = mail.text.slice(0, LIMITS.text).trim();
  const remarks: Read['remarks'] = [];
  if (receipt === undefined) remarks.push('no-receipt');
  if (receipt?.source === 'date-header') remarks.push('receipt-from-date-header');
  if (future) remarks.push('receipt-in-the-future');
  if (mail.sender.address === '') remarks.push('no-sender');
  if (words === '') remarks.push('no-text');
  if (mail.text.length > LIMITS.text) remarks.push('text-cut');
  if (mail.attachments.some(({ type }) => type === 'message/rfc822' || type === 'application/vnd.ms-outlook'))
    remarks.push('attached-mail');
  return {
    format: mail.format,
    sha256,
    sender: mail.sender,
    subject: mail.subject,
    sentAt: mail.sent?.instant ?? '',
    receipt: receipt === undefined ? null : { instant, ...receipt, otherDays: [...receipt.otherDays] },
    messageId: mail.messageId,
    attachments: mail.attachments.map(attachmentHead),
    remarks,
    intake: {
      channel: 'email',
      channelDetail: mail.subject.slice(0, 300),
      words,
      receipts: {
        firstReached: { on: '', where: '' },
        // A day that has not come yet is a server's wrong clock: the DPO decides.
        reachedUs: receipt === undefined || future ? { on: today, at: '' } : { on: receipt.on, at: receipt.at },
        knownToDpo: '',
        override: { on: '', reason: '' },
      },
      requester: {
        name: mail.sender.name === '' ? mail.sender.address : mail.sender.name,
        addressLines: [],
        country: '',
        email: email.success ? email.data : '',
        phone: '',
        reference: '',
      },
    },
  };
}

export const attachmentHead = (attachment: MailAttachment) => ({
  name: attachment.name,
  type: attachment.type,
  size: attachment.content.length,
  identity: identityMark(attachment),
});
