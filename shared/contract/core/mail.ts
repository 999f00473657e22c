import { z } from 'zod';
import { IDENTITY_MARKS } from '../../domain/mail-attachments.ts';
import { OTHER_DAYS } from '../../domain/mail-date.ts';
import { procedure } from '../errors.ts';
import { ClockTime, Id, Instant, IsoDate, line, Sha256, text, Version } from '../primitives.ts';
import { Intake, Person, RequestRecord } from './requests.ts';

/** Larger than any mail server lets through. */
const MAIL_BYTES = 35_000_000;
const MailFile = z.file().max(MAIL_BYTES);

export const MAIL_FORMATS = ['eml', 'msg'] as const;

/** Where the moment of receipt was read: the top `Received` line first, then what the mail program noted. */
export const RECEIPT_SOURCES = ['received-header', 'delivery-time', 'date-header'] as const;

/** What the reader of the mail must know about the proposal. */
export const MAIL_REMARKS = [
  'no-receipt',
  'receipt-from-date-header',
  'receipt-in-the-future',
  'no-sender',
  'no-text',
  'text-cut',
  'attached-mail',
] as const;

export const MailReceipt = z.strictObject({
  instant: Instant,
  source: z.enum(RECEIPT_SOURCES),
  on: IsoDate,
  at: ClockTime,
  otherDays: z.array(z.strictObject({ on: IsoDate, why: z.enum(OTHER_DAYS) })),
});
export type MailReceipt = z.infer<typeof MailReceipt>;

const AttachmentHead = {
  name: z.string(),
  type: z.string(),
  size: z.int(),
  /** Whether it may be the copy of an identity document: asked about, looked at once, erased. */
  identity: z.enum(IDENTITY_MARKS),
};

const KnownCase = {
  id: Id,
  reference: z.string(),
  who: z.string(),
  received: IsoDate,
  state: z.enum(['open', 'closed']),
};

/** What a mail file says, ready to be taken over into the intake: nothing of it is stored yet. */
export const MailProposal = z.strictObject({
  format: z.enum(MAIL_FORMATS),
  /** Of the file as it was dropped. */
  sha256: Sha256,
  sender: z.strictObject({ name: z.string(), address: z.string() }),
  subject: z.string(),
  sentAt: z.union([Instant, z.literal('')]),
  receipt: MailReceipt.nullable(),
  messageId: z.string(),
  attachments: z.array(z.strictObject(AttachmentHead)),
  remarks: z.array(z.enum(MAIL_REMARKS)),
  /** Cases that hold this very mail, or another one of its thread. */
  known: z.array(z.strictObject({ ...KnownCase, why: z.enum(['same-message', 'thread']) })),
  /** Requests that seem to come from the same person, the latest first, and what they share. That is all it says. */
  earlier: z.array(z.strictObject({ ...KnownCase, shared: z.array(z.enum(['name', 'email', 'phone'])).min(1) })),
  /** The part of the intake the mail fills. */
  intake: Intake.pick({ channel: true, channelDetail: true, receipts: true, words: true }).extend({
    requester: Person.extend({ name: text(10_000) }),
  }),
});
export type MailProposal = z.infer<typeof MailProposal>;

/** A mail kept with its request. */
export const StoredMail = z.strictObject({
  id: Id,
  requestId: Id,
  fileName: z.string(),
  format: z.enum(MAIL_FORMATS),
  sender: z.strictObject({ name: z.string(), address: z.string() }),
  subject: z.string(),
  text: z.string(),
  sentAt: z.union([Instant, z.literal('')]),
  receivedAt: z.union([Instant, z.literal('')]),
  messageId: z.string(),
  /** Of the original as it came, whatever was erased from it since. */
  sha256: Sha256,
  size: z.int(),
  attachments: z.array(
    z.strictObject({
      ...AttachmentHead,
      id: Id,
      erased: z.strictObject({ at: Instant, by: z.string(), reason: z.string() }).nullable(),
    }),
  ),
  attachedAt: Instant,
  attachedBy: z.string(),
});
export type StoredMail = z.infer<typeof StoredMail>;

const at = { requestId: Id, version: Version };

export const mail = {
  /** Reads an `.eml` or `.msg` file; nothing is stored, nothing remote is loaded. */
  read: procedure.input(z.strictObject({ file: MailFile, establishmentId: Id })).output(MailProposal),
  /** The mails of a request, the earliest first. */
  list: procedure.input(z.strictObject({ requestId: Id })).output(z.array(StoredMail)),
  /** Keeps the original with the request, hashed, and makes its words and its thread known. */
  attach: procedure.input(z.strictObject({ ...at, file: MailFile })).output(RequestRecord),
  /** The original, without what was erased; checked against its hash first. */
  open: procedure.input(z.strictObject({ id: Id })).output(z.file()),
  openAttachment: procedure.input(z.strictObject({ id: Id, attachmentId: Id })).output(z.file()),
  /** Somebody looked: this attachment is no copy of an identity document, and is asked about no more. */
  noIdentityDocument: procedure.input(z.strictObject({ ...at, id: Id, attachmentId: Id })).output(RequestRecord),
  /** After the check of identity: the bytes leave the stored original for good, the fact stays. */
  eraseAttachment: procedure
    .input(z.strictObject({ ...at, id: Id, attachmentId: Id, reason: line(500) }))
    .output(RequestRecord),
};
