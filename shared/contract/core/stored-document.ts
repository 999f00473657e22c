import { z } from 'zod';
import { Id, Instant, IsoDate, Language, Sha256 } from '../primitives.ts';
import { SENT_BY } from './casework.ts';
import { RecordKind } from './record.ts';

export const DOCUMENT_KINDS = [
  'access-report',
  'identity-question',
  'clarification-question',
  'fee-notice',
  'extension-notice',
  'outcome-letter',
  'forward-note',
  'portability-package',
  'acknowledgement',
  'restriction-lifting',
  'portability-cover',
  'recipient-notice',
  'complaint-receipt',
  'breach-notice',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kinds that are written as a letter; a package is an archive of files. */
export type WrittenKind = Exclude<DocumentKind, 'portability-package'>;
export const WRITTEN_KINDS = DOCUMENT_KINDS.filter((kind): kind is WrittenKind => kind !== 'portability-package');

/** A file kept with the case that shows what happened to a letter. */
export const Evidence = z.strictObject({ id: Id, name: z.string() });

export const Returned = z.strictObject({ on: IsoDate, reason: z.string(), evidence: Evidence.nullable() });

export const DocumentEntry = z.strictObject({
  id: Id,
  number: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  /** The record it belongs to: a request, a complaint, a breach. */
  recordId: Id,
  recordKind: RecordKind,
  recordReference: z.string(),
  language: Language,
  /** A document that was sent is never replaced: what corrects it is another document. */
  state: z.enum(['final', 'sent', 'returned', 'superseded']),
  sentOn: z.union([IsoDate, z.literal('')]),
  sentBy: z.union([z.enum(SENT_BY), z.literal('')]),
  sentTo: z.string(),
  evidence: Evidence.nullable(),
  /** It came back undelivered: nobody has been told what it says. */
  returned: Returned.nullable(),
  sha256: Sha256,
  size: z.int(),
  pages: z.int(),
  /** Characters of the annex that no font has: drawn as marked placeholders, counted. */
  placeholders: z.array(z.strictObject({ character: z.string(), codePoint: z.string(), count: z.int() })),
  createdAt: Instant,
  createdBy: z.string(),
});
export type DocumentEntry = z.infer<typeof DocumentEntry>;

export const Progress = z.strictObject({
  phase: z.enum(['collecting', 'layout', 'storing']),
  done: z.int(),
  total: z.int(),
});
