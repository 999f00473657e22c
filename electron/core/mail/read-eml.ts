import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { type MailMoment, parseMailDate, receivedMoment } from '../../../shared/domain/mail-date.ts';
import { textOfHtml, tidyText } from '../../../shared/domain/mail-text.ts';
import { invalid } from '../fault.ts';
import { LIMITS, type MailAttachment, type MailFile } from './mail-file.ts';

/** Headers nearly every mail has: a file with fewer than two of them is something else. */
const TELLING = new Set(['from', 'to', 'subject', 'date', 'received', 'message-id', 'mime-version', 'return-path']);

export async function readEml(bytes: Uint8Array): Promise<MailFile> {
  assertBounded(bytes);
  const mail = await parse(bytes);
  const keys = new Set(mail.headers.map(({ key }) => key).filter((key) => TELLING.has(key)));
  if (keys.size < 2) throw invalid('file', 'not-a-mail');
  if (mail.attachments.length > LIMITS.attachments) throw invalid('file', 'mail-too-complex');
  return {
    format: 'eml',
    ...envelopeOf(mail),
    text: textOf(mail),
    attachments: mail.attachments.map(attachmentOf),
  };
}

/** The part of a mail that its headers tell; `.msg` files carry them too. */
export type Envelope = Pick<MailFile, 'sender' | 'subject' | 'sent' | 'receipt' | 'messageId' | 'thread'>;

export async function readHeaders(headers: string): Promise<Envelope> {
  const bytes = new TextEncoder().encode(`${headers.trim()}\r\n\r\n`);
  assertBounded(bytes);
  return envelopeOf(await parse(bytes));
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      // A mail attached to a mail stays an attachment: its words are not those of the sender.
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: LIMITS.depth,
      maxHeadersSize: LIMITS.headers,
    });
  } catch {
    throw invalid('file', 'mail-too-complex');
  }
}

const LINE_END = 0x0a;

/** Time grows with lines, with parts, and with lines that may begin a part: all are counted before anything is read. */
function assertBounded(bytes: Uint8Array): void {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assertAtMost(LIMITS.lines, raw, LINE_END);
  assertAtMost(LIMITS.partLines, raw, '\n--');
  assertAtMost(LIMITS.parts, Buffer.from(raw.toString('latin1').toLowerCase(), 'latin1'), 'boundary');
}

function assertAtMost(limit: number, raw: Buffer, mark: string | number): void {
  let count = 0;
  for (let at = raw.indexOf(mark); at >= 0; at = raw.indexOf(mark, at + 1)) {
    count += 1;
    if (count > limit) throw invalid('file', 'mail-too-complex');
  }
}

function envelopeOf(mail: Email): Envelope {
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value ?? '';
  const sent = parseMailDate(header('date'));
  return {
    sender: senderOf(mail),
    subject: tidyText(mail.subject ?? '')
      .replaceAll('\n', ' ')
      .slice(0, LIMITS.subject),
    sent,
    receipt: receiptOf(header('received'), sent),
    messageId: messageIds(mail.messageId)[0] ?? '',
    thread: [...new Set([...messageIds(mail.inReplyTo), ...messageIds(mail.references)])].slice(-LIMITS.thread),
  };
}

/** Servers put their line on top: the first one is that of the server the mail ended at. */
function receiptOf(received: string, sent: MailMoment | undefined): MailFile['receipt'] {
  const moment = received === '' ? undefined : receivedMoment(received);
  if (moment !== undefined) return { moment, source: 'received-header' };
  return sent && { moment: sent, source: 'date-header' };
}

function senderOf(mail: Email): MailFile['sender'] {
  const [first] = [mail.from, mail.sender].flatMap(mailboxes).filter(({ address }) => address !== '');
  return {
    name: tidyText(first?.name ?? '')
      .replaceAll('\n', ' ')
      .slice(0, LIMITS.name),
    address: (first?.address ?? '').slice(0, 254),
  };
}

function mailboxes(address: Address | undefined): readonly { readonly name: string; readonly address: string }[] {
  if (address === undefined) return [];
  return address.group ?? [address];
}

const MESSAGE_ID = /<[^<>\s]{1,996}>/g;

/** Ids with their brackets, as mails quote each other by them. */
const messageIds = (text = ''): string[] =>
  (text.slice(0, 100_000).match(MESSAGE_ID) ?? []).slice(0, 2 * LIMITS.thread);

/** The plain text where the mail has one, else the words of its HTML. */
export function textOf({ text, html }: Pick<Email, 'text' | 'html'>): string {
  const plain = tidyText(text ?? '');
  return plain === '' ? textOfHtml(html ?? '') : plain;
}

function attachmentOf({ filename, mimeType, disposition, related, content }: Attachment): MailAttachment {
  return {
    name: tidyText(filename ?? '')
      .replaceAll('\n', ' ')
      .slice(0, LIMITS.name),
    type: mimeType.slice(0, LIMITS.name),
    inline: related === true && disposition !== 'attachment',
    content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}
