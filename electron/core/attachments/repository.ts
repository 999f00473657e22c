import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Attachment } from '../../../shared/contract/core/attachments.ts';
import { notFound, rejected, unavailable } from '../fault.ts';
import { newId } from '../register/records.ts';
import { dropPart, indexPart } from '../search/parts.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';

const COLUMNS =
  'id, record_id AS recordId, name, media_type AS mediaType, role, size, sha256, added_at AS addedAt, added_by AS addedBy';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const list = (db: Db, recordId: string): Attachment[] =>
  z
    .array(Attachment)
    .parse(db.prepare(`SELECT ${COLUMNS} FROM attachment WHERE record_id = ? ORDER BY added_at, name`).all(recordId));

export function get(db: Db, id: string): Attachment {
  const row = db.prepare(`SELECT ${COLUMNS} FROM attachment WHERE id = ?`).get(id);
  if (row === undefined) throw notFound();
  return Attachment.parse(row);
}

/** The bytes, only if they still are what was hashed. */
export function bytesOf(db: Db, { id, sha256: expected }: Attachment): Uint8Array<ArrayBuffer> {
  const bytes = z.instanceof(Uint8Array).parse(db.prepare('SELECT bytes FROM attachment WHERE id = ?').pluck().get(id));
  if (sha256(bytes) !== expected) throw unavailable('registers.attachments.faults.damaged');
  return Uint8Array.from(bytes);
}

export type NewAttachment = Pick<Attachment, 'recordId' | 'name' | 'mediaType' | 'role'> & {
  readonly bytes: Uint8Array;
};

export function insert(unit: Unit, { bytes, ...given }: NewAttachment): Attachment {
  const hash = sha256(bytes);
  const twin = z
    .string()
    .optional()
    .parse(
      unit.db
        .prepare('SELECT name FROM attachment WHERE record_id = ? AND sha256 = ?')
        .pluck()
        .get(given.recordId, hash),
    );
  if (twin !== undefined) throw rejected('registers.attachments.faults.twice', { name: twin });
  const id = newId();
  unit.db
    .prepare(
      `INSERT INTO attachment (id, record_id, name, media_type, role, size, sha256, added_at, added_by, bytes)
       VALUES (@id, @recordId, @name, @mediaType, @role, @size, @hash, @at, @actor, @bytes)`,
    )
    .run({ ...given, id, size: bytes.length, hash, at: unit.at, actor: unit.actor, bytes });
  indexPart(unit.db, given.recordId, id, given.name);
  return get(unit.db, id);
}

export function remove(unit: Unit, id: string): void {
  const shows = unit.db
    .prepare(
      'SELECT EXISTS (SELECT 1 FROM stored_document WHERE evidence_id = @id) OR EXISTS (SELECT 1 FROM document_return WHERE evidence_id = @id)',
    )
    .pluck()
    .get({ id });
  if (shows === 1) throw rejected('registers.attachments.faults.showsSending');
  unit.db.prepare('DELETE FROM attachment WHERE id = ?').run(id);
  dropPart(unit.db, id);
}

/** The files of one record go over to another; what that one holds already stays where it is. Gives the names of those moved. */
export function moveAll(unit: Unit, from: string, to: string): string[] {
  const there = new Set(list(unit.db, to).map(({ sha256: hash }) => hash));
  const moved = list(unit.db, from).filter(({ sha256: hash }) => !there.has(hash));
  const move = unit.db.prepare('UPDATE attachment SET record_id = ? WHERE id = ?');
  for (const { id, name } of moved) {
    move.run(to, id);
    dropPart(unit.db, id);
    indexPart(unit.db, to, id, name);
  }
  return moved.map(({ name }) => name);
}
