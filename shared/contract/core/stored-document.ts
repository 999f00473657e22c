import { z } from 'zod';
import { Id, Instant, IsoDate, Language, Sha256 } from '../primitives.ts';
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
  state: z.enum(['final', 'sent', 'superseded']),
  sentOn: z.union([IsoDate, z.literal('')]),
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
