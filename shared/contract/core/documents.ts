import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { longestPassword, passwordFault, shortestPassword } from '../../domain/document-password.ts';
import { procedure } from '../errors.ts';
import { Id, Instant, IsoDate, Language, line, Sha256, text, Version } from '../primitives.ts';
import { batch } from './batch.ts';
import { mail } from './letter-mail.ts';
import { SENT_BY, Sent } from './casework.ts';
import { RecordKind } from './record.ts';

/** The parts of an access report, in the order of Art. 15(1)(a) to (h) and 15(2). */
export const REPORT_TOPICS = [
  'purposes',
  'categories',
  'recipients',
  'transfers',
  'retention',
  'source',
  'automated-decision',
  'note',
] as const;
export const ReportTopic = z.enum(REPORT_TOPICS);
export type ReportTopic = z.infer<typeof ReportTopic>;

/** One sentence the register proposes for this person: confirmed, changed or struck before the report can be finished. */
export const ReportLine = z.strictObject({
  id: z.string().min(1).max(120),
  activityId: Id.nullable(),
  topic: ReportTopic,
  proposed: z.string(),
  /** A proposal joins all entries of a topic: a large activity needs room. */
  text: text(200_000),
  decision: z.enum(['open', 'confirmed', 'changed', 'struck']),
});
export type ReportLine = z.infer<typeof ReportLine>;

/** What keeps a report from being finished, with the article behind it. */
export const ReportGap = z.strictObject({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  article: z.string(),
});
export type ReportGap = z.infer<typeof ReportGap>;

export const AccessReport = z.strictObject({
  requestId: Id,
  version: Version,
  language: Language,
  /** Art. 15(1): whether data concerning the person are processed; false makes it a "no data held" answer. */
  dataHeld: z.boolean(),
  introduction: text(4000),
  closing: text(4000),
  signatory: text(200),
  activities: z.array(z.strictObject({ id: Id, ref: z.string(), name: z.string() })),
  lines: z.array(ReportLine),
  gaps: z.array(ReportGap),
  /** Set while the register changed under a decision: its lines are open again. */
  reopened: z.int(),
});
export type AccessReport = z.infer<typeof AccessReport>;

export const DOCUMENT_KINDS = [
  'access-report',
  'identity-question',
  'clarification-question',
  'fee-notice',
  'extension-notice',
  'outcome-letter',
  'forward-note',
  'acknowledgement',
  'restriction-lifting',
  'portability-cover',
  'recipient-notice',
  'complaint-receipt',
  'breach-notice',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

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

/** A password for a copy that is sent; what is wrong with one is said by name, never with the password. */
export const DocumentPassword = z
  .string()
  .min(shortestPassword)
  .max(longestPassword)
  .superRefine((password, context) => {
    const fault = passwordFault(password);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });

const Progress = z.strictObject({ phase: z.enum(['collecting', 'layout', 'storing']), done: z.int(), total: z.int() });

export const documents = {
  list: procedure.input(z.strictObject({ recordId: Id.optional() })).output(z.array(DocumentEntry)),
  /** The stored bytes; their hash is checked against the stored SHA-256 first. */
  open: procedure.input(z.strictObject({ id: Id })).output(z.file()),
  /**
   * A copy of the stored bytes that opens only with the password (AES-256): for sending, not stored. The journal has that
   * it was made, never the password.
   */
  protect: procedure.input(z.strictObject({ id: Id, password: DocumentPassword })).output(z.file()),
  /** Once and for all. A letter of a step (question, extension, forward note) marks that step as sent as well. */
  markSent: procedure.input(z.strictObject({ id: Id, ...Sent.shape })).output(DocumentEntry),
  /** Undelivered: what the letter had told or asked is open again, and the dates fall back to those without it. */
  recordReturn: procedure
    .input(z.strictObject({ id: Id, on: IsoDate, reason: line(1000), evidenceId: Id.nullable() }))
    .output(DocumentEntry),
  mail,
  /** One kind of letter for many cases. */
  batch,
  accessReport: {
    get: procedure.input(z.strictObject({ requestId: Id })).output(AccessReport),
    decide: procedure
      .input(
        z.strictObject({
          requestId: Id,
          version: Version,
          lines: z.array(ReportLine.pick({ id: true, text: true, decision: true })).max(2000),
        }),
      )
      .output(AccessReport),
    addLine: procedure
      .input(z.strictObject({ requestId: Id, version: Version, topic: ReportTopic, text: line(4000) }))
      .output(AccessReport),
    set: procedure
      .input(
        z.strictObject({
          requestId: Id,
          version: Version,
          dataHeld: z.boolean(),
          introduction: text(4000),
          closing: text(4000),
          signatory: text(200),
        }),
      )
      .output(AccessReport),
    /** A look at it before it is finished: not stored, marked as a draft, cancelled by ending the stream. */
    preview: procedure.input(z.strictObject({ requestId: Id })).output(z.file()),
    /** Writes, stores and hashes the PDF; progress on the way, the stored document at the end. */
    finish: procedure
      .input(z.strictObject({ requestId: Id, version: Version }))
      .output(eventIterator(Progress, DocumentEntry)),
  },
};
