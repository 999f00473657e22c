import { createHash } from 'node:crypto';
import { z } from 'zod';
import { StoredMail } from '../../../shared/contract/core/mail.ts';
import type { IdentityMark } from '../../../shared/domain/mail-attachments.ts';
import { notFound, rejected, unavailable } from '../fault.ts';
import { newId } from '../register/records.ts';
import { indexPart } from '../search/parts.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { MailFile } from './mail-file.ts';
import { attachmentHead } from './proposal.ts';

/** What is kept of a mail beside its bytes: it survives when they have to go. */
const Body = StoredMail.pick({ sender: true, subject: true, text: true, sentAt: true, receivedAt: true });
const Row = z.object({
  id: z.string(),
  request_id: z.string(),
  file_name: z.string(),
  format: z.string(),
  message_id: z.string(),
  body: z.string(),
  sha256: z.string(),
  size: z.int(),
  attached_at: z.string(),
  attached_by: z.string(),
});
const AttachmentRow = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.int(),
  identity: z.string(),
  erased_at: z.string().nullable(),
  erased_by: z.string().nullable(),
  erased_reason: z.string().nullable(),
});

const COLUMNS =
  'id, request_id, file_name, format, message_id, body, sha256, length(bytes) AS size, attached_at, attached_by FROM mail';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function list(db: Db, requestId: string): StoredMail[] {
  return db
    .prepare(`SELECT ${COLUMNS} WHERE request_id = ? ORDER BY attached_at, rowid`)
    .all(requestId)
    .map((row) => stored(db, row));
}

export function get(db: Db, id: string): StoredMail {
  const row = db.prepare(`SELECT ${COLUMNS} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound();
  return stored(db, row);
}

function stored(db: Db, raw: unknown): StoredMail {
  const row = Row.parse(raw);
  const attachments = z
    .array(AttachmentRow)
    .parse(db.prepare('SELECT * FROM mail_attachment WHERE mail_id = ? ORDER BY place').all(row.id));
  return StoredMail.parse({
    id: row.id,
    requestId: row.request_id,
    fileName: row.file_name,
    format: row.format,
    ...Body.parse(JSON.parse(row.body)),
    messageId: row.message_id,
    sha256: row.sha256,
    size: row.size,
    attachments: attachments.map(({ erased_at: at, erased_by: by, erased_reason: reason, ...attachment }) => ({
      ...attachment,
      erased: at === null ? null : { at, by, reason },
    })),
    attachedAt: row.attached_at,
    attachedBy: row.attached_by,
  });
}

/** The bytes as kept, only if they still are what was hashed. */
export function bytesOf(db: Db, id: string): Uint8Array<ArrayBuffer> {
  const row = db.prepare('SELECT bytes, kept_sha256 FROM mail WHERE id = ?').get(id);
  if (row === undefined) throw notFound();
  const kept = z.object({ bytes: z.instanceof(Uint8Array), kept_sha256: z.string() }).parse(row);
  if (sha256(kept.bytes) !== kept.kept_sha256) throw unavailable('mail.faults.damaged');
  if (kept.bytes.length === 0) throw rejected('mail.faults.originalErased');
  return Uint8Array.from(kept.bytes);
}

/** The place of an attachment in its mail. */
export function placeOf(db: Db, id: string, attachmentId: string): number {
  const place = db
    .prepare('SELECT place FROM mail_attachment WHERE id = ? AND mail_id = ?')
    .pluck()
    .get(attachmentId, id);
  if (place === undefined) throw notFound();
  return z.int().parse(place);
}

export type NewMail = {
  readonly requestId: string;
  readonly fileName: string;
  readonly mail: MailFile;
  readonly bytes: Uint8Array;
};

export function insert(unit: Unit, { requestId, fileName, mail, bytes }: NewMail): void {
  const id = newId();
  const hash = sha256(bytes);
  const body: z.infer<typeof Body> = {
    sender: mail.sender,
    subject: mail.subject,
    text: mail.text,
    sentAt: mail.sent?.instant ?? '',
    receivedAt: mail.receipt?.moment.instant ?? '',
  };
  unit.db
    .prepare(
      `INSERT INTO mail (id, request_id, file_name, format, message_id, body, sha256, kept_sha256, attached_at, attached_by, bytes)
       VALUES (@id, @requestId, @fileName, @format, @messageId, @body, @hash, @hash, @at, @actor, @bytes)`,
    )
    .run({
      id,
      requestId,
      fileName,
      format: mail.format,
      messageId: mail.messageId,
      body: JSON.stringify(body),
      hash,
      at: unit.at,
      actor: unit.actor,
      bytes: Buffer.from(bytes),
    });
  const link = unit.db.prepare('INSERT OR IGNORE INTO mail_thread (mail_id, message_id) VALUES (?, ?)');
  for (const messageId of mail.thread) link.run(id, messageId);
  const add = unit.db.prepare(
    'INSERT INTO mail_attachment (id, mail_id, place, name, type, size, identity) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  mail.attachments.map(attachmentHead).forEach(({ name, type, size, identity }, place) => {
    add.run(newId(), id, place, name, type, size, identity);
  });
  const names = mail.attachments.map(({ name }) => name);
  indexPart(
    unit.db,
    requestId,
    id,
    [mail.subject, mail.sender.name, mail.sender.address, mail.text, ...names].join('\n'),
  );
}

/** The same mail twice in one case says nothing new. */
export const holds = (db: Db, requestId: string, hash: string, messageId: string): boolean =>
  db
    .prepare(
      "SELECT 1 FROM mail WHERE request_id = @requestId AND (sha256 = @hash OR (message_id <> '' AND message_id = @messageId))",
    )
    .get({ requestId, hash, messageId }) !== undefined;

/** Looked at, and found to be something else than the copy of an identity document. */
export function unmarkIdentity(unit: Unit, id: string, place: number): void {
  const none: IdentityMark = 'no';
  unit.db.prepare('UPDATE mail_attachment SET identity = ? WHERE mail_id = ? AND place = ?').run(none, id, place);
}

export function replaceBytes(
  unit: Unit,
  id: string,
  bytes: Uint8Array,
  gone: { readonly places: readonly number[]; readonly reason: string },
): void {
  unit.db.prepare('UPDATE mail SET bytes = ?, kept_sha256 = ? WHERE id = ?').run(Buffer.from(bytes), sha256(bytes), id);
  const mark = unit.db.prepare(
    'UPDATE mail_attachment SET erased_at = ?, erased_by = ?, erased_reason = ? WHERE mail_id = ? AND place = ? AND erased_at IS NULL',
  );
  for (const place of gone.places) mark.run(unit.at, unit.actor, gone.reason, id, place);
}
