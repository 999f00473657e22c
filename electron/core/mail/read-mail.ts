import { invalid } from '../fault.ts';
import { isCompoundFile } from './compound-file.ts';
import type { MailFile } from './mail-file.ts';
import { readEml } from './read-eml.ts';
import { readMsg } from './read-msg.ts';

/** Reads a mail file by what it is, not by what it is called. A file that is none is refused by name of its field. */
export async function readMail(bytes: Uint8Array): Promise<MailFile> {
  if (bytes.length === 0) throw invalid('file', 'not-a-mail');
  return isCompoundFile(bytes) ? readMsg(bytes) : readEml(bytes);
}
