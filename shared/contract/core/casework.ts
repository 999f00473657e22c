import { z } from 'zod';
import { LAW_IDS } from '../../reference/laws.ts';
import { GROUND_IDS } from '../../reference/grounds.ts';
import { TASK_KINDS } from '../../reference/task-templates.ts';
import { ClockTime, Id, IsoDate, line, text } from '../primitives.ts';

/** Something a reader must know before or after an act, with the article behind it. Its words are `casework.warnings.<key>`. */
export const CaseWarning = z.strictObject({
  key: z.string(),
  article: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type CaseWarning = z.infer<typeof CaseWarning>;

/** How a letter went out. */
export const SENT_BY = ['email', 'letter', 'portal', 'in-person', 'fax', 'other'] as const;

/** The letter of a step: the stored document, and the day it was sent. */
export const StepLetter = z.strictObject({
  documentId: Id,
  number: z.string(),
  /** What the letter says of itself; a notice that says it came late can never be taken for one in time. */
  late: z.boolean(),
});
export type StepLetter = z.infer<typeof StepLetter>;
/** When, how and where a letter went, and the file that shows it: a proof of posting, a mail. */
export const Sent = z.strictObject({
  on: IsoDate,
  by: z.enum(SENT_BY),
  to: text(500).default(''),
  evidenceId: Id.nullable().default(null),
});
export type Sent = z.infer<typeof Sent>;

export const QUESTION_KINDS = ['identity', 'clarification', 'fee'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Where a fee may be asked at all: Art. 12(5), and Art. 15(3) for further copies. */
export const FEE_BASES = ['manifestly-unfounded', 'excessive', 'further-copies'] as const;
export const Fee = z.strictObject({
  amount: z.string().regex(/^\d{1,6}(\.\d{2})?$/, 'amount'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'currency'),
  basis: z.enum(FEE_BASES),
  /** How the amount comes about: administrative costs only. */
  reckoning: line(2000),
});
export type Fee = z.infer<typeof Fee>;

/** How identity was checked. There is no place for a copy: what is kept is the fact (EDPB 01/2022 para 79). */
export const IDENTITY_METHODS = [
  'known-details',
  'signed-in-account',
  'call-back',
  'electronic-identity',
  'document-seen',
  'other',
] as const;
export const IdentityCheck = z.strictObject({
  on: IsoDate,
  by: line(200),
  method: z.enum(IDENTITY_METHODS),
  result: z.enum(['confirmed', 'not-confirmed']),
});
export type IdentityCheck = z.infer<typeof IdentityCheck>;

/** What came back to a question; its day is the day the clock goes on. */
export const Answer = z.strictObject({
  on: IsoDate,
  result: z.enum(['received', 'paid', 'withdrawn']),
  note: text(2000),
});
export type Answer = z.infer<typeof Answer>;

/** A question to the person, for the lines it concerns: Art. 12(5), 12(6), recital 63. */
export const Question = z.strictObject({
  id: Id,
  kind: z.enum(QUESTION_KINDS),
  lineIds: z.array(Id).min(1).max(20),
  /** Why it has to be asked: the recorded doubt, what is unclear, why a fee is due. */
  reason: line(2000),
  /** What exactly the person is asked for. */
  words: line(4000),
  fee: Fee.nullable(),
  letter: StepLetter.nullable(),
  sent: Sent.nullable(),
  answer: Answer.nullable(),
  check: IdentityCheck.nullable(),
});
export type Question = z.infer<typeof Question>;
export const QuestionView = Question.extend({
  state: z.enum(['draft', 'ready', 'open', 'answered', 'withdrawn']),
  warnings: z.array(CaseWarning),
});
export type QuestionView = z.infer<typeof QuestionView>;

/** The law's two reasons for an extension; under UK law the number of requests is that of this person. */
export const EXTENSION_KINDS = ['complexity', 'number-of-requests'] as const;
export const Extension = z.strictObject({
  id: Id,
  lineIds: z.array(Id).min(1).max(20),
  kind: z.enum(EXTENSION_KINDS),
  words: line(4000),
  /** The day the letter promises: the law's maximum or an earlier one. */
  promised: IsoDate,
  letter: StepLetter.nullable(),
  sent: Sent.nullable(),
});
export type Extension = z.infer<typeof Extension>;
export const ExtensionView = Extension.extend({
  state: z.enum(['draft', 'ready', 'sent']),
  /** Sent after the last day: recorded, and without effect. */
  effect: z.enum(['none-yet', 'extends', 'late']),
  maximum: IsoDate,
  warnings: z.array(CaseWarning),
});
export type ExtensionView = z.infer<typeof ExtensionView>;

/** A ground of the law's list, with the facts it rests on and why it is needed here. */
export const CitedGround = z.strictObject({ ground: z.enum(GROUND_IDS), facts: line(4000), necessity: line(4000) });
export type CitedGround = z.infer<typeof CitedGround>;

/** The only dates that are typed: somebody outside set them, and it is written down where. */
export const TYPED_SOURCES = ['contract-clause', 'authority', 'court'] as const;
export const TypedDate = z.strictObject({
  date: IsoDate,
  source: z.enum(TYPED_SOURCES),
  /** The clause, the file number, the order. */
  reference: line(300),
});
export type TypedDate = z.infer<typeof TypedDate>;

/** The controller a request is forwarded to, where we are the processor (Art. 28(3)(e)). */
export const ProcessorRole = z.strictObject({
  controller: line(200),
  contact: text(500),
  clause: line(300),
  letter: StepLetter.nullable(),
  forwarded: Sent.nullable(),
});
export type ProcessorRole = z.infer<typeof ProcessorRole>;

/** A file handed over for use elsewhere: Art. 20(1). */
export const PortableFile = z.strictObject({ name: line(200), format: line(40), contents: text(500) });
export type PortableFile = z.infer<typeof PortableFile>;

/** What the answer tells of a line beyond its outcome: facts the case holds nowhere else. */
export const LineAccount = z.strictObject({
  /** What was corrected, erased, restricted or ended; the result of a review. */
  done: text(4000),
  /** What is kept all the same, and why. */
  remains: text(4000),
  /** Art. 22(3): the person who looked again. */
  reviewer: text(200),
  files: z.array(PortableFile).max(50),
});
export type LineAccount = z.infer<typeof LineAccount>;

export const DISPUTE_BY = ['person', 'complaint-164A', 'authority', 'court'] as const;
export const Dispute = z.strictObject({
  id: Id,
  lineIds: z.array(Id).min(1).max(20),
  by: z.enum(DISPUTE_BY),
  on: IsoDate,
  reference: text(300),
  words: text(4000),
  /** The complaint as it is logged under section 164A, where it is. */
  complaintId: Id.nullable(),
  settled: z.strictObject({ on: IsoDate, result: line(2000) }).nullable(),
});
export type Dispute = z.infer<typeof Dispute>;

/** One recipient to be told of a rectification, erasure or restriction: Art. 19. */
export const RecipientNotice = z.strictObject({
  id: Id,
  lineId: Id,
  recipient: line(300),
  /** Register entry of a processor; null for a recipient named in an activity. */
  recordId: Id.nullable(),
  sentOn: z.union([IsoDate, z.literal('')]),
  answeredOn: z.union([IsoDate, z.literal('')]),
  evidence: text(2000),
  /** Art. 19: telling them proves impossible or takes disproportionate effort. */
  impossible: text(2000),
});
export type RecipientNotice = z.infer<typeof RecipientNotice>;

/** A place to look in: an activity or a processor linked to the case, or one named by hand. */
export const System = z.strictObject({ recordId: Id.nullable(), name: line(200) });
export type System = z.infer<typeof System>;

export const Task = z.strictObject({
  id: Id,
  lineId: Id,
  kind: z.enum(TASK_KINDS),
  /** Own words; empty for a step of the template, whose words are in the catalogue. */
  words: text(500),
  system: System.nullable(),
  owner: text(200),
  due: z.union([IsoDate, z.literal('')]),
  doneOn: z.union([IsoDate, z.literal('')]),
  doneBy: z.string(),
  evidence: text(2000),
});
export type Task = z.infer<typeof Task>;

export const Search = z.strictObject({
  id: Id,
  system: System,
  asked: line(200),
  askedOn: IsoDate,
  answer: z.strictObject({ on: IsoDate, result: z.enum(['found', 'nothing']), note: text(2000) }).nullable(),
});
export type Search = z.infer<typeof Search>;

/** A call or mail, in or out, in a few words. */
export const Contact = z.strictObject({
  id: Id,
  on: IsoDate,
  at: z.union([ClockTime, z.literal('')]),
  direction: z.enum(['in', 'out']),
  by: z.enum(['phone', 'email', 'letter', 'in-person', 'other']),
  with: line(200),
  words: line(4000),
  takenBy: z.string(),
});
export type Contact = z.infer<typeof Contact>;

/** Whom the case waits for, set by hand. */
export const Waiting = z.strictObject({ for: line(200), since: IsoDate, words: text(500) });
export type Waiting = z.infer<typeof Waiting>;
/** Whom the case waits for, from every source. */
export const WaitingView = z.strictObject({
  because: z.enum(['identity', 'clarification', 'fee', 'search', 'recipient', 'controller', 'other']),
  for: z.string(),
  /** Which systems are to be searched, what a wait set by hand is about; empty where the kind of wait says it all. */
  about: z.string(),
  since: IsoDate,
  days: z.int(),
});
export type WaitingView = z.infer<typeof WaitingView>;

/** Until when a whole right may still be refused, under each law. */
export const RefusalLimit = z.strictObject({ law: z.enum(LAW_IDS), date: IsoDate.nullable() });
