import { bytesOfStream, readCompoundFile } from './compound-file.ts';
import type { MailFile } from './mail-file.ts';
import { markOf, mimeRegions, type Region } from './mime-regions.ts';
import { readMail } from './read-mail.ts';

/** Property of an Outlook attachment that holds its bytes. */
const ATTACHMENT_DATA = /^__substg1\.0_3701/i;
const ATTACHMENT = /^__attach_version1\.0_/i;

export type Erased = {
  /** The original without these bytes: empty where no way was found to leave only them out. */
  readonly bytes: Uint8Array;
  /** Places of all attachments that are gone now: copies of the same content go together. */
  readonly gone: readonly number[];
};

/**
 * Takes the bytes of one attachment out of the original, by overwriting them where they stand, and reads the result again:
 * only if exactly this attachment is gone does the rest stay. An identity document never survives because its mail is odd:
 * then the whole original goes, and its words, kept apart, remain.
 */
export async function withoutAttachment(bytes: Uint8Array, mail: MailFile, place: number): Promise<Erased> {
  const content = mail.attachments[place]?.content;
  if (content === undefined) throw new RangeError('no such attachment');
  const mark = markOf(content);
  const before = mail.attachments.map((attachment) => markOf(attachment.content));
  const gone = before.flatMap((other, at) => (other === mark ? [at] : []));
  const blank = mail.format === 'eml' ? 0x0a : 0;
  const changed = overwritten(
    bytes,
    regionsOf(bytes, mail.format).filter((region) => region.mark === mark),
    blank,
  );
  const after = await readMail(changed).catch(() => undefined);
  const kept =
    after?.attachments.length === mail.attachments.length &&
    after.attachments.every(({ content: left }, at) =>
      gone.includes(at) ? left.every((byte) => byte === blank) : markOf(left) === before[at],
    );
  return kept ? { bytes: changed, gone } : { bytes: new Uint8Array(), gone: mail.attachments.map((_, at) => at) };
}

function regionsOf(bytes: Uint8Array, format: MailFile['format']): Region[] {
  if (format === 'eml') return mimeRegions(bytes);
  return readCompoundFile(bytes)
    .streams.filter(({ path }) => ATTACHMENT.test(path[0] ?? '') && ATTACHMENT_DATA.test(path[1] ?? ''))
    .map((stream) => ({ ranges: stream.ranges, mark: markOf(bytesOfStream(bytes, stream)) }));
}

function overwritten(bytes: Uint8Array, regions: readonly Region[], blank: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { start, end } of regions.flatMap(({ ranges }) => ranges)) copy.fill(blank, start, end);
  return copy;
}
