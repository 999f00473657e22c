import { z } from 'zod';
import { TASK_KINDS } from '../../reference/task-templates.ts';
import { procedure } from '../errors.ts';
import { Id, IsoDate, line, text, Version } from '../primitives.ts';
import {
  Answer,
  Contact,
  Dispute,
  EXTENSION_KINDS,
  Extension,
  Fee,
  IdentityCheck,
  ProcessorRole,
  QUESTION_KINDS,
  RecipientNotice,
  Search,
  Sent,
  System,
  Task,
  TypedDate,
  Waiting,
} from './casework.ts';
import { inLanguage, knowingly } from './letter-language.ts';
import { RequestRecord } from './requests.ts';

const at = { id: Id, version: Version };
const changed = procedure.output(RequestRecord);
const lineIds = z.array(Id).min(1).max(20);
const OptionalDate = z.union([IsoDate, z.literal('')]);
const sent = Sent.shape;
/** Who signs a letter, empty for the DPO of the organisation; its language, and that unreviewed wording is known to be so. */
const signing = { signatory: text(200), ...inLanguage, ...knowingly };

const taskFields = Task.pick({ kind: true, words: true, system: true, owner: true, due: true }).shape;

/** The acts of casework: each changes the case at the version the page saw, and answers with the case as it then is. */
export const caseSteps = {
  questions: {
    /** Art. 12(6): a reasonable doubt, with its reason, comes before any question for proof. */
    recordDoubt: changed.input(z.strictObject({ ...at, reason: line(1000) })),
    ask: changed.input(
      z.strictObject({
        ...at,
        kind: z.enum(QUESTION_KINDS),
        lineIds,
        reason: line(2000),
        words: line(4000),
        fee: Fee.nullable().default(null),
      }),
    ),
    drop: changed.input(z.strictObject({ ...at, questionId: Id })),
    writeLetter: changed.input(z.strictObject({ ...at, questionId: Id, ...signing })),
    markSent: changed.input(z.strictObject({ ...at, questionId: Id, ...sent })),
    recordAnswer: changed.input(z.strictObject({ ...at, questionId: Id, ...Answer.shape })),
    recordCheck: changed.input(z.strictObject({ ...at, questionId: Id, check: IdentityCheck })),
  },
  extension: {
    prepare: changed.input(
      z.strictObject({
        ...at,
        lineIds,
        kind: z.enum(EXTENSION_KINDS),
        words: Extension.shape.words,
        /** Empty: the last day the law allows. */
        promised: OptionalDate,
      }),
    ),
    drop: changed.input(z.strictObject({ ...at, extensionId: Id })),
    writeLetter: changed.input(z.strictObject({ ...at, extensionId: Id, ...signing })),
    markSent: changed.input(
      z.strictObject({
        ...at,
        extensionId: Id,
        ...sent,
        /** The letter went out late although it reads as if in time: recorded as it happened. */
        asItWent: z.boolean().default(false),
      }),
    ),
  },
  outcome: {
    /** The letter that tells the person how chosen lines ended: reasons, authority and court (Art. 12(4)). */
    writeLetter: changed.input(z.strictObject({ ...at, lineIds, introduction: text(4000), ...signing })),
  },
  processor: {
    /** We process for another: the contract's date and clause, and a note to the controller. */
    assign: changed.input(
      z.strictObject({
        ...at,
        lineId: Id,
        ...ProcessorRole.pick({ controller: true, contact: true, clause: true }).shape,
        date: OptionalDate,
      }),
    ),
    undo: changed.input(z.strictObject({ ...at, lineId: Id })),
    writeNote: changed.input(z.strictObject({ ...at, lineId: Id, ...signing })),
    markForwarded: changed.input(z.strictObject({ ...at, lineId: Id, ...sent })),
  },
  /** Dates set by a contract, an authority or a court; every other date is reckoned. */
  typedDate: {
    set: changed.input(z.strictObject({ ...at, lineId: Id, typed: TypedDate })),
    remove: changed.input(z.strictObject({ ...at, lineId: Id, reason: line(1000) })),
  },
  disputes: {
    open: changed.input(
      z.strictObject({
        ...at,
        ...Dispute.pick({ lineIds: true, by: true, on: true, reference: true, words: true, complaintId: true }).shape,
        date: TypedDate.nullable().default(null),
      }),
    ),
    settle: changed.input(z.strictObject({ ...at, disputeId: Id, on: IsoDate, result: line(2000) })),
  },
  notices19: {
    /** Takes in the recipients of the linked activities. */
    list: changed.input(z.strictObject({ ...at, lineId: Id })),
    add: changed.input(z.strictObject({ ...at, lineId: Id, recipient: line(300) })),
    record: changed.input(
      z.strictObject({
        ...at,
        noticeId: Id,
        ...RecipientNotice.pick({ sentOn: true, answeredOn: true, evidence: true, impossible: true }).shape,
      }),
    ),
  },
  tasks: {
    /** The steps of the template for the line's right that are not there yet. */
    plan: changed.input(z.strictObject({ ...at, lineId: Id })),
    add: changed.input(z.strictObject({ ...at, lineId: Id, ...taskFields, kind: z.enum(TASK_KINDS) })),
    change: changed.input(
      z.strictObject({ ...at, taskId: Id, ...Task.pick({ words: true, owner: true, due: true }).shape }),
    ),
    finish: changed.input(z.strictObject({ ...at, taskId: Id, on: IsoDate, evidence: text(2000) })),
    undo: changed.input(z.strictObject({ ...at, taskId: Id })),
    remove: changed.input(z.strictObject({ ...at, taskId: Id })),
  },
  searches: {
    begin: changed.input(
      z.strictObject({ ...at, system: System, ...Search.pick({ asked: true, askedOn: true }).shape }),
    ),
    /** Several places on one day, each with whoever looks there. */
    beginAll: changed.input(
      z.strictObject({
        ...at,
        searches: z
          .array(Search.pick({ system: true, asked: true }))
          .min(1)
          .max(200),
        askedOn: IsoDate,
      }),
    ),
    end: changed.input(
      z.strictObject({ ...at, searchId: Id, on: IsoDate, result: z.enum(['found', 'nothing']), note: text(2000) }),
    ),
  },
  contacts: {
    note: changed.input(
      z.strictObject({
        ...at,
        ...Contact.pick({ on: true, at: true, direction: true, by: true, with: true, words: true }).shape,
      }),
    ),
  },
  waiting: {
    set: changed.input(z.strictObject({ ...at, waiting: Waiting })),
    clear: changed.input(z.strictObject(at)),
  },
};
