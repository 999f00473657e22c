import outlook from '@kenjiuno/msgreader';
import { z } from 'zod';
import { type MailMoment, parseMailDate } from '../../../shared/domain/mail-date.ts';
import { tidyText } from '../../../shared/domain/mail-text.ts';
import { Fault, invalid } from '../fault.ts';
import { readCompoundFile } from './compound-file.ts';
import { LIMITS, type MailAttachment, type MailFile } from './mail-file.ts';
import { type Envelope, readHeaders, textOf } from './read-eml.ts';

/** A CommonJS package: Node hands over the module, a bundler its default export. */
const MsgReader = ('default' in outlook ? outlook.default : outlook) as typeof outlook;

/** A property of another type than it should have counts as missing. */
const words = z.string().optional().catch(undefined);

const Attached = z.object({
  fileName: words,
  fileNameShort: words,
  name: words,
  attachMimeTag: words,
  pidContentId: words,
  attachmentHidden: z.boolean().optional().catch(undefined),
  innerMsgContent: z.literal(true).optional().catch(undefined),
});

const Fields = z.object({
  error: words,
  messageClass: words,
  headers: words,
  subject: words,
  senderName: words,
  senderEmail: words,
  senderAddressType: words,
  senderSmtpAddress: words,
  creatorSMTPAddress: words,
  clientSubmitTime: words,
  messageDeliveryTime: words,
  messageId: words,
  body: words,
  bodyHtml: words,
  html: z.instanceof(Uint8Array).optional().catch(undefined),
  internetCodepage: z.int().optional().catch(undefined),
});
type Fields = z.infer<typeof Fields>;

/** A message as Outlook saves it. Its headers are kept inside where it came over the internet. */
export async function readMsg(bytes: Uint8Array): Promise<MailFile> {
  const { fields, attachments } = open(bytes);
  const headers = fields.headers ?? '';
  const envelope = headers.trim() === '' ? undefined : await readHeaders(headers);
  return {
    format: 'msg',
    sender: senderOf(fields, envelope),
    subject:
      tidyText(fields.subject ?? '')
        .replaceAll('\n', ' ')
        .slice(0, LIMITS.subject) ||
      (envelope?.subject ?? ''),
    text: textOf({ text: fields.body, html: htmlOf(fields) }),
    sent: envelope?.sent ?? momentOf(fields.clientSubmitTime),
    receipt: receiptOf(fields, envelope),
    messageId: idOf(envelope?.messageId, fields.messageId),
    thread: envelope?.thread ?? [],
    attachments,
  };
}

function open(bytes: Uint8Array): { readonly fields: Fields; readonly attachments: MailAttachment[] } {
  try {
    readCompoundFile(bytes);
    const reader = new MsgReader(Uint8Array.from(bytes).buffer);
    const read = reader.getFileData();
    const fields = Fields.parse(read);
    if (fields.error !== undefined || !isMessage(fields)) throw invalid('file', 'not-a-mail');
    const found = read.attachments ?? [];
    if (found.length > LIMITS.attachments) throw invalid('file', 'mail-too-complex');
    return {
      fields,
      attachments: found.map((attachment) =>
        attachmentOf(Attached.parse(attachment), reader.getAttachment(attachment).content),
      ),
    };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw invalid('file', 'mail-broken');
  }
}

/** The id its headers tell, else the one Outlook noted. */
const idOf = (told = '', noted = ''): string => (told === '' ? noted.trim().slice(0, LIMITS.messageId) : told);

/** Other things are saved as `.msg` too: a contact, an appointment, a note. */
const isMessage = (fields: Fields): boolean =>
  fields.messageClass === undefined || /^(?:IPM\.Note|REPORT\.IPM\.Note)/i.test(fields.messageClass);

function attachmentOf(fields: z.infer<typeof Attached>, content: Uint8Array): MailAttachment {
  const name = fields.fileName ?? fields.name ?? fields.fileNameShort ?? '';
  return {
    name: tidyText(name).replaceAll('\n', ' ').slice(0, LIMITS.name),
    type: (fields.attachMimeTag ?? (fields.innerMsgContent === true ? 'application/vnd.ms-outlook' : '')).slice(
      0,
      LIMITS.name,
    ),
    inline: fields.pidContentId !== undefined && fields.attachmentHidden === true,
    content,
  };
}

function senderOf(fields: Fields, envelope: Envelope | undefined): MailFile['sender'] {
  if (envelope !== undefined && envelope.sender.address !== '') return envelope.sender;
  const smtp = fields.senderAddressType === 'SMTP' ? fields.senderEmail : undefined;
  const address = fields.senderSmtpAddress ?? fields.creatorSMTPAddress ?? smtp ?? '';
  return { name: tidyText(fields.senderName ?? '').slice(0, LIMITS.name), address: address.slice(0, 254) };
}

function receiptOf(fields: Fields, envelope: Envelope | undefined): MailFile['receipt'] {
  if (envelope?.receipt?.source === 'received-header') return envelope.receipt;
  const delivered = momentOf(fields.messageDeliveryTime);
  if (delivered !== undefined) return { moment: delivered, source: 'delivery-time' };
  const sent = envelope?.sent ?? momentOf(fields.clientSubmitTime);
  return sent && { moment: sent, source: 'date-header' };
}

/** `Mon, 15 Feb 2021 08:19:00 GMT`. */
const momentOf = (text: string | undefined): MailMoment | undefined =>
  text === undefined ? undefined : parseMailDate(text);

function htmlOf(fields: Fields): string | undefined {
  if (fields.bodyHtml !== undefined && fields.bodyHtml !== '') return fields.bodyHtml;
  if (fields.html === undefined) return undefined;
  return decoderOf(fields.internetCodepage).decode(fields.html);
}

const UTF_8 = 65001;

/** Code pages by the names the platform knows; one it does not know is read as Western European. */
function decoderOf(codepage: number | undefined): TextDecoder {
  const name = codepage === undefined || codepage === UTF_8 ? 'utf-8' : (NAMES[codepage] ?? `windows-${codepage}`);
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

const NAMES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20127: 'us-ascii',
  20866: 'koi8-r',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  28593: 'iso-8859-3',
  28595: 'iso-8859-5',
  28597: 'iso-8859-7',
  28599: 'iso-8859-9',
  28605: 'iso-8859-15',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  54936: 'gb18030',
};
