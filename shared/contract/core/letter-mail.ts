import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, line, text } from '../primitives.ts';

/** A mail for the DPO's own mail program: this app sends nothing. */
export const MailText = z.strictObject({
  /** Address, or the name of whoever looks after a system where the register knows no address. */
  to: text(320),
  subject: line(300),
  body: text(20_000),
});
export type MailText = z.infer<typeof MailText>;

export const MailDraft = MailText.extend({
  attachments: z.array(z.strictObject({ name: z.string(), size: z.int() })),
});
export type MailDraft = z.infer<typeof MailDraft>;

export const mail = {
  /** The covering words of a finished document, in its language. */
  ofDocument: procedure.input(z.strictObject({ id: Id })).output(MailDraft),
  /** What somebody is asked to look for: every place of the case they were asked about and have not answered for. */
  ofSearch: procedure.input(z.strictObject({ requestId: Id, searchId: Id })).output(MailDraft),
  /** The same as a file a mail program opens as an unsent draft, with the PDF where it is about one. */
  draft: procedure.input(z.strictObject({ documentId: Id.nullable(), ...MailText.shape })).output(z.file()),
};
