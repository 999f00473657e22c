import type { MailMoment } from '../../../shared/domain/mail-date.ts';

/** What a mail file says, whichever program wrote it. */
export type MailFile = {
  readonly format: 'eml' | 'msg';
  readonly sender: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly sent: MailMoment | undefined;
  readonly receipt:
    { readonly moment: MailMoment; readonly source: 'received-header' | 'delivery-time' | 'date-header' } | undefined;
  readonly messageId: string;
  /** Messages this one answers or follows, by their ids. */
  readonly thread: readonly string[];
  readonly attachments: readonly MailAttachment[];
};

export type MailAttachment = {
  readonly name: string;
  readonly type: string;
  /** Part of the layout of the text, like a logo. */
  readonly inline: boolean;
  readonly content: Uint8Array;
};

export const LIMITS = {
  /** Bytes of all headers of a mail together. */
  headers: 512_000,
  lines: 1_500_000,
  parts: 500,
  /** Lines that begin like the mark between two parts. */
  partLines: 50_000,
  depth: 40,
  attachments: 200,
  text: 100_000,
  subject: 1000,
  name: 255,
  thread: 100,
  messageId: 998,
} as const;
