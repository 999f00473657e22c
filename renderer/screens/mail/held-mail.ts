import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import { draftOf, forgetDraft, keepDraft } from '../../api/drafts.ts';

/** The mail a new request is being logged from: kept beside the words typed into the form, and gone with them. */
export type HeldMail = {
  readonly file: File;
  /** For which office the receipt was read; empty while the file is not read yet. */
  readonly office: string;
  readonly proposal: MailProposal | undefined;
};

const NAME = 'request/new/mail';

export const heldMail = (vaultId: string): HeldMail | undefined => draftOf<HeldMail>(vaultId, NAME)?.values;

export function holdMail(vaultId: string, mail: HeldMail): void {
  keepDraft(vaultId, NAME, { version: 0, values: mail });
}

export function putMailAway(vaultId: string): void {
  forgetDraft(vaultId, NAME);
}

/** The form a request is logged with: its typed words are kept under this name. */
export const LOG_FORM = 'request/new';

/** What was filled in from one mail says nothing about another; what was typed by hand stays. */
export function logFromMail(vaultId: string, file: File): void {
  if (heldMail(vaultId)?.proposal !== undefined) forgetDraft(vaultId, LOG_FORM);
  holdMail(vaultId, unread(file));
}

export const unread = (file: File): HeldMail => ({ file, office: '', proposal: undefined });
