import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import { forgetDraft } from '../../api/drafts.ts';
import { pageMemory } from '../../api/page-memory.ts';

/**
 * The mail a new request is being logged from: held beside the words typed into the form, and gone with them. It is a file
 * of the page, so it outlives a lock but not a crash: then the words come back, and the mail is dropped again.
 */
export type HeldMail = {
  readonly file: File;
  /** For which office the receipt was read; empty while the file is not read yet. */
  readonly office: string;
  readonly proposal: MailProposal | undefined;
};

const held = pageMemory<HeldMail>();

export const heldMail = (vaultId: string): HeldMail | undefined => held.get(vaultId);

export function holdMail(vaultId: string, mail: HeldMail): void {
  held.set(vaultId, mail);
}

export function putMailAway(vaultId: string): void {
  held.delete(vaultId);
}

/** The form a request is logged with: its typed words are kept under this name. */
export const LOG_FORM = 'request/new';

/** What was filled in from one mail says nothing about another; what was typed by hand stays. */
export function logFromMail(vaultId: string, file: File): void {
  if (heldMail(vaultId)?.proposal !== undefined) forgetDraft(vaultId, LOG_FORM);
  holdMail(vaultId, unread(file));
}

export const unread = (file: File): HeldMail => ({ file, office: '', proposal: undefined });
