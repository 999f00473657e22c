import { z } from 'zod';
import {
  Contact,
  Dispute,
  Extension,
  LineAccount,
  ProcessorRole,
  Question,
  RecipientNotice,
  Search,
  Task,
  TypedDate,
  Waiting,
} from '../../../shared/contract/core/casework.ts';
import { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import { Intake, LINE_STATES, Laws, LineClosing, LineEvent } from '../../../shared/contract/core/requests.ts';
import { Id, Instant, IsoDate } from '../../../shared/contract/primitives.ts';
import { RIGHTS } from '../../../shared/reference/rights.ts';

/**
 * One right asked, as stored: the dates stand with the calendar version and the events that produced them. The events are
 * derived from the case's questions and extensions each time the dates are reckoned, and never entered by anyone.
 */
export const CaseLine = z.strictObject({
  id: Id,
  right: z.enum(RIGHTS),
  received: IsoDate,
  laws: Laws,
  events: z.array(LineEvent),
  state: z.enum(LINE_STATES),
  closing: LineClosing.nullable(),
  note: z.string(),
  deadlines: z.array(DeadlineView),
  /** A date set by a contract, an authority or a court; it governs while it stands. */
  typed: TypedDate.nullable().default(null),
  /** Set where we only process the data for another controller. */
  processor: ProcessorRole.nullable().default(null),
  /** What the answer tells of it beyond the outcome. */
  account: LineAccount.nullable().default(null),
  /** How the line had ended before it was opened again. */
  earlierClosings: z.array(LineClosing).default([]),
});
export type CaseLine = z.infer<typeof CaseLine>;

/** A request as stored: one message from one person, one line per right asked. */
export const Case = z.strictObject({
  intake: Intake,
  received: IsoDate,
  receivedFrom: z.enum(['firstReached', 'reachedUs', 'knownToDpo', 'override']),
  loggedAt: Instant,
  loggedBy: z.string(),
  lines: z.array(CaseLine).min(1),
  questions: z.array(Question).default([]),
  extensions: z.array(Extension).default([]),
  disputes: z.array(Dispute).default([]),
  notices19: z.array(RecipientNotice).default([]),
  tasks: z.array(Task).default([]),
  searches: z.array(Search).default([]),
  contacts: z.array(Contact).default([]),
  waiting: Waiting.nullable().default(null),
});
export type Case = z.infer<typeof Case>;

export const isOpen = (request: Case): boolean => request.lines.some((line) => line.state === 'open');
