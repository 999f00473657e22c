import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import { notFound, unavailable } from '../fault.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { MissingCharacter } from './pdf/model.ts';

const Row = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.string(),
  title: z.string(),
  request_id: z.string(),
  reference: z.string(),
  language: z.string(),
  state: z.string(),
  sha256: z.string(),
  size: z.int(),
  pages: z.int(),
  placeholders: z.string(),
  created_at: z.string(),
  created_by: z.string(),
});

const COLUMNS = `d.id, d.number, d.kind, d.title, d.request_id, r.ref AS reference, d.language, d.state, d.sha256, length(d.bytes) AS size, d.pages, d.placeholders, d.created_at, d.created_by
  FROM stored_document d JOIN record r ON r.id = d.request_id`;

function entry(raw: unknown): DocumentEntry {
  const row = Row.parse(raw);
  const placeholders: unknown = JSON.parse(row.placeholders);
  return DocumentEntry.parse({
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    requestId: row.request_id,
    requestReference: row.reference,
    language: row.language,
    state: row.state,
    sha256: row.sha256,
    size: row.size,
    pages: row.pages,
    placeholders,
    createdAt: row.created_at,
    createdBy: row.created_by,
  });
}

export function list(db: Db, requestId?: string): DocumentEntry[] {
  return db
    .prepare(
      `SELECT ${COLUMNS} WHERE @requestId IS NULL OR d.request_id = @requestId ORDER BY d.created_at DESC, d.number DESC`,
    )
    .all({ requestId: requestId ?? null })
    .map(entry);
}

export function get(db: Db, id: string): DocumentEntry {
  const row = db.prepare(`SELECT ${COLUMNS} WHERE d.id = ?`).get(id);
  if (row === undefined) throw notFound();
  return entry(row);
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The stored bytes, only if they still are what was hashed when they were stored. */
export function bytesOf(db: Db, id: string): Uint8Array<ArrayBuffer> {
  const row = db.prepare('SELECT bytes, sha256 FROM stored_document WHERE id = ?').get(id);
  if (row === undefined) throw notFound();
  const stored = z.object({ bytes: z.instanceof(Uint8Array), sha256: z.string() }).parse(row);
  if (sha256(stored.bytes) !== stored.sha256) throw unavailable('documents.faults.damaged');
  return Uint8Array.from(stored.bytes);
}

export type NewDocument = {
  readonly id: string;
  readonly kind: 'access-report';
  readonly title: string;
  readonly requestId: string;
  readonly reference: string;
  readonly language: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly placeholders: readonly MissingCharacter[];
};

/** Stores a finished document; an earlier one of its kind for the same request stays, marked as replaced. */
export function store(unit: Unit, document: NewDocument): void {
  const count = z
    .int()
    .parse(
      unit.db.prepare('SELECT count(*) FROM stored_document WHERE request_id = ?').pluck().get(document.requestId),
    );
  const number = `${document.reference}-D${count + 1}`;
  const hash = sha256(document.bytes);
  unit.db
    .prepare("UPDATE stored_document SET state = 'superseded' WHERE request_id = ? AND kind = ? AND state = 'final'")
    .run(document.requestId, document.kind);
  const placeholders = document.placeholders.map(({ character, codePoint, count: times }) => ({
    character,
    codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    count: times,
  }));
  unit.db
    .prepare(
      `INSERT INTO stored_document (id, number, kind, title, request_id, language, state, sha256, pages, placeholders, created_at, created_by, bytes)
       VALUES (@id, @number, @kind, @title, @requestId, @language, 'final', @hash, @pages, @placeholders, @at, @actor, @bytes)`,
    )
    .run({
      id: document.id,
      number,
      kind: document.kind,
      title: document.title,
      requestId: document.requestId,
      language: document.language,
      hash,
      pages: document.pages,
      placeholders: JSON.stringify(placeholders),
      at: unit.at,
      actor: unit.actor,
      bytes: Buffer.from(document.bytes),
    });
  const told = { params: { number, pages: document.pages, sha256: hash }, note: '' };
  unit.enter(
    {
      action: 'document.finish',
      kind: 'storedDocument',
      recordId: document.requestId,
      ref: document.reference,
      version: count + 1,
      payload: told,
    },
    'storedDocument',
    'request',
  );
}
