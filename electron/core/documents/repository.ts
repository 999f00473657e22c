import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Sent } from '../../../shared/contract/core/casework.ts';
import { DocumentEntry, type DocumentKind } from '../../../shared/contract/core/documents.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { invalid, notFound, rejected, unavailable } from '../fault.ts';
import { dropPart, indexPart } from '../search/parts.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { MissingCharacter } from './pdf/model.ts';

const Row = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.string(),
  title: z.string(),
  record_id: z.string(),
  record_kind: z.string(),
  reference: z.string(),
  language: z.string(),
  state: z.string(),
  subject: z.string(),
  sent_on: z.string().nullable(),
  sent_by: z.string().nullable(),
  sent_to: z.string(),
  evidence_id: z.string().nullable(),
  evidence_name: z.string().nullable(),
  returned_on: z.string().nullable(),
  return_reason: z.string().nullable(),
  return_evidence_id: z.string().nullable(),
  return_evidence_name: z.string().nullable(),
  sha256: z.string(),
  size: z.int(),
  pages: z.int(),
  placeholders: z.string(),
  created_at: z.string(),
  created_by: z.string(),
});

const COLUMNS = `d.id, d.number, d.kind, d.title, d.record_id, r.kind AS record_kind, r.ref AS reference, d.language, d.state, d.subject, d.sent_on, d.sent_by, d.sent_to, d.evidence_id, e.name AS evidence_name, b.returned_on, b.reason AS return_reason, b.evidence_id AS return_evidence_id, be.name AS return_evidence_name, d.sha256, length(d.bytes) AS size, d.pages, d.placeholders, d.created_at, d.created_by
  FROM stored_document d JOIN record r ON r.id = d.record_id
  LEFT JOIN attachment e ON e.id = d.evidence_id
  LEFT JOIN document_return b ON b.document_id = d.id LEFT JOIN attachment be ON be.id = b.evidence_id`;

function entry(raw: unknown): DocumentEntry {
  const row = Row.parse(raw);
  const placeholders: unknown = JSON.parse(row.placeholders);
  return DocumentEntry.parse({
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    recordId: row.record_id,
    recordKind: row.record_kind,
    recordReference: row.reference,
    language: row.language,
    state: row.returned_on !== null ? 'returned' : row.sent_on === null ? row.state : 'sent',
    sentOn: row.sent_on ?? '',
    sentBy: row.sent_by ?? '',
    sentTo: row.sent_to,
    evidence: evidence(row.evidence_id, row.evidence_name),
    returned:
      row.returned_on === null
        ? null
        : {
            on: row.returned_on,
            reason: row.return_reason ?? '',
            evidence: evidence(row.return_evidence_id, row.return_evidence_name),
          },
    sha256: row.sha256,
    size: row.size,
    pages: row.pages,
    placeholders,
    createdAt: row.created_at,
    createdBy: row.created_by,
  });
}

const evidence = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

export function list(db: Db, recordId?: string): DocumentEntry[] {
  return db
    .prepare(
      `SELECT ${COLUMNS} WHERE @recordId IS NULL OR d.record_id = @recordId ORDER BY d.created_at DESC, d.number DESC`,
    )
    .all({ recordId: recordId ?? null })
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

/** The record a document belongs to: the request answered, the complaint, the breach. */
export type Owner = { readonly id: string; readonly kind: RecordKind; readonly reference: string };

export type NewDocument = {
  readonly id: string;
  readonly kind: DocumentKind;
  /** The step of the record it belongs to; empty for a document of the record as a whole. */
  readonly subject?: string;
  readonly title: string;
  /** The record it belongs to. */
  readonly record: Owner;
  readonly language: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly placeholders: readonly MissingCharacter[];
  /** What it says, for the search. */
  readonly words: string;
  readonly templates: TemplatesUsed;
};

/** The versions of own wordings, in the order of the letter, and of the letterhead a document was made with. */
export type TemplatesUsed = { readonly wordings: readonly string[]; readonly letterhead: string | null };

/** The record a stored document belongs to, and the step of it. */
export function subjectOf(
  db: Db,
  id: string,
): { readonly recordId: string; readonly kind: string; readonly subject: string } {
  const row = db
    .prepare(
      'SELECT d.record_id, r.kind, d.subject FROM stored_document d JOIN record r ON r.id = d.record_id WHERE d.id = ?',
    )
    .get(id);
  if (row === undefined) throw notFound();
  const found = z.object({ record_id: z.string(), kind: z.string(), subject: z.string() }).parse(row);
  return { recordId: found.record_id, kind: found.kind, subject: found.subject };
}

/** Sent once and for all, on a day that has been and on which the document was there. */
export function markSent(
  unit: Unit,
  id: string,
  sent: Sent,
  days: { readonly made: string; readonly today: string },
): void {
  const document = get(unit.db, id);
  if (document.state !== 'final')
    throw rejected(document.state === 'superseded' ? 'documents.faults.replaced' : 'documents.faults.sentAlready');
  assertEvidence(unit.db, document.recordId, 'evidenceId', sent.evidenceId);
  if (sent.on > days.today) throw invalid('on', 'in-the-future');
  if (sent.on < days.made) throw invalid('on', 'before-it-was-made', { date: days.made });
  unit.db
    .prepare('UPDATE stored_document SET sent_on = ?, sent_by = ?, sent_to = ?, evidence_id = ? WHERE id = ?')
    .run(sent.on, sent.by, sent.to, sent.evidenceId, id);
}

export type Return = { readonly on: string; readonly reason: string; readonly evidenceId: string | null };

/** It came back: what was sent stays as it was sent, and this stands beside it. */
export function recordReturn(unit: Unit, id: string, back: Return, today: string): DocumentEntry {
  const document = get(unit.db, id);
  if (document.state === 'returned') throw rejected('documents.faults.returnedAlready');
  if (document.state !== 'sent') throw rejected('documents.faults.notSent');
  if (back.on > today) throw invalid('on', 'in-the-future');
  if (back.on < document.sentOn) throw invalid('on', 'before-it-was-sent', { date: document.sentOn });
  assertEvidence(unit.db, document.recordId, 'evidenceId', back.evidenceId);
  unit.db
    .prepare(
      'INSERT INTO document_return (document_id, returned_on, reason, evidence_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(id, back.on, back.reason, back.evidenceId, unit.at, unit.actor);
  return document;
}

/** A file that shows what happened to a letter is one of the letter's own case. */
function assertEvidence(db: Db, recordId: string, field: string, id: string | null): void {
  if (id === null) return;
  const owner = db.prepare('SELECT record_id FROM attachment WHERE id = ?').pluck().get(id);
  if (owner !== recordId) throw invalid(field, 'unknown');
}

/** That a copy with a password was made: not the password, nor anything by which it could be tried. */
export function noteProtectedCopy(unit: Unit, document: DocumentEntry): void {
  const { version } = z
    .object({ version: z.int() })
    .parse(unit.db.prepare('SELECT version FROM record WHERE id = ?').get(document.recordId));
  unit.enter(
    {
      action: 'document.protect',
      kind: 'storedDocument',
      recordId: document.recordId,
      ref: document.recordReference,
      version,
      payload: { params: { number: document.number, sha256: document.sha256 }, note: '' },
    },
    'request',
  );
}

/** A draft that is no longer wanted: kept, and marked so. */
export function withdraw(unit: Unit, id: string): void {
  const { changes } = unit.db
    .prepare("UPDATE stored_document SET state = 'superseded' WHERE id = ? AND sent_on IS NULL")
    .run(id);
  if (changes > 0) dropPart(unit.db, id);
}

/**
 * Stores a finished document; an earlier unsent one of its kind and step stays, marked as replaced. One that was sent is
 * never replaced. Returns the number it got.
 */
export function store(unit: Unit, document: NewDocument): string {
  const count = z
    .int()
    .parse(unit.db.prepare('SELECT count(*) FROM stored_document WHERE record_id = ?').pluck().get(document.record.id));
  const number = `${document.record.reference}-D${count + 1}`;
  const hash = sha256(document.bytes);
  const replaced = unit.db
    .prepare(
      "UPDATE stored_document SET state = 'superseded' WHERE record_id = ? AND kind = ? AND subject = ? AND state = 'final' AND sent_on IS NULL RETURNING id",
    )
    .pluck()
    .all(document.record.id, document.kind, document.subject ?? '');
  for (const id of z.array(z.string()).parse(replaced)) dropPart(unit.db, id);
  const placeholders = document.placeholders.map(({ character, codePoint, count: times }) => ({
    character,
    codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    count: times,
  }));
  unit.db
    .prepare(
      `INSERT INTO stored_document (id, number, kind, title, record_id, subject, language, state, sha256, pages, placeholders, created_at, created_by, bytes)
       VALUES (@id, @number, @kind, @title, @recordId, @subject, @language, 'final', @hash, @pages, @placeholders, @at, @actor, @bytes)`,
    )
    .run({
      id: document.id,
      number,
      kind: document.kind,
      title: document.title,
      recordId: document.record.id,
      subject: document.subject ?? '',
      language: document.language,
      hash,
      pages: document.pages,
      placeholders: JSON.stringify(placeholders),
      at: unit.at,
      actor: unit.actor,
      bytes: Buffer.from(document.bytes),
    });
  indexPart(unit.db, document.record.id, document.id, `${number}\n${document.words}`);
  const told = {
    params: { number, pages: document.pages, sha256: hash },
    note: '',
    templates: document.templates,
  };
  unit.enter(
    {
      action: 'document.finish',
      kind: 'storedDocument',
      recordId: document.record.id,
      ref: document.record.reference,
      version: count + 1,
      payload: told,
    },
    'storedDocument',
    document.record.kind,
  );
  return number;
}
