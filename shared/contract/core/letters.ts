import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, IsoDate, line, text, Version } from '../primitives.ts';
import { LineAccount, PortableFile } from './casework.ts';
import { DocumentEntry } from './documents.ts';

const lineIds = z.array(Id).min(1).max(20);

/** One letter as it is about to be written: what it is about, and the words that are free. */
export const LetterDraft = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('acknowledgement'),
    /** What we understood, beyond the rights. */
    understood: text(4000),
    /** How long the file of the request is kept, as the person is told. */
    keeping: text(500),
    /** Questions put down and not yet asked: asked in this letter, and so on the day it is sent. */
    questionIds: z.array(Id).max(10),
  }),
  z.strictObject({ kind: z.literal('question'), questionId: Id }),
  z.strictObject({ kind: z.literal('extension'), extensionId: Id }),
  z.strictObject({ kind: z.literal('forward'), lineId: Id }),
  z.strictObject({
    kind: z.literal('outcome'),
    lineIds,
    introduction: text(4000),
    /** Kept with their lines: what was done, what remains, who reviewed. */
    accounts: z.array(LineAccount.extend({ lineId: Id })).max(20),
  }),
  z.strictObject({
    kind: z.literal('lifting'),
    lineId: Id,
    /** Empty until it is decided. */
    on: z.union([IsoDate, z.literal('')]),
    reason: text(4000),
  }),
  z.strictObject({
    kind: z.literal('portability'),
    lineId: Id,
    introduction: text(4000),
    files: z.array(PortableFile).max(50),
  }),
  z.strictObject({
    kind: z.literal('recipient'),
    noticeId: Id,
    /** What was changed, as this recipient needs to know it. */
    change: text(4000),
  }),
  z.strictObject({ kind: z.literal('complaint'), understood: text(4000) }),
  z.strictObject({
    kind: z.literal('breach'),
    to: z.enum(['persons', 'public']),
    /** One person by name; empty for a letter to all of them. */
    name: text(200),
    addressLines: z.array(line(300)).max(8),
    happened: text(8000),
    data: text(8000),
    consequences: text(8000),
    measures: text(8000),
    advice: text(8000),
  }),
]);
export type LetterDraft = z.infer<typeof LetterDraft>;

/** What such a letter may lack. Its words are `writing.gaps.<key>`. */
export const LETTER_GAP_KEYS = [
  'signatory',
  'contact',
  'address',
  'language',
  'open',
  'leftOut',
  'report',
  'suppression',
  'recipients',
  'authority',
  'corrected',
  'erased',
  'restricted',
  'ended',
  'files',
  'machineReadable',
  'reviewed',
  'reviewer',
  'compelling',
  'keeping',
  'liftDay',
  'liftReason',
  'change',
  'handler',
  'happened',
  'officer',
  'consequences',
  'measures',
  'advice',
] as const;
export const LetterGap = z.strictObject({
  key: z.enum(LETTER_GAP_KEYS),
  /** The provision that asks for it; empty where none does. */
  article: z.string(),
  /** The law requires it: the letter is not written without it. */
  blocking: z.boolean(),
  /** Rights, names or a language the gap speaks of. */
  names: z.array(z.string()),
});
export type LetterGap = z.infer<typeof LetterGap>;

const about = { recordId: Id, draft: LetterDraft, signatory: text(200) };

/** Every letter of a request, a complaint or a breach: what it still lacks, a look at it, and the letter itself. */
export const letters = {
  gaps: procedure.input(z.strictObject(about)).output(z.array(LetterGap)),
  /** Nothing is stored, and each page says that it is a draft. */
  preview: procedure.input(z.strictObject(about)).output(z.file()),
  write: procedure.input(z.strictObject({ ...about, version: Version })).output(DocumentEntry),
};
