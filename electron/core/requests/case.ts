import { z } from 'zod';
import { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import { Intake, LINE_STATES, Laws, LineClosing } from '../../../shared/contract/core/requests.ts';
import { Id, Instant, IsoDate } from '../../../shared/contract/primitives.ts';
import { RIGHTS } from '../../../shared/reference/rights.ts';

/** What moves a line's clock: a question asked, its answer, a notice of extension. */
export const LineEvent = z.strictObject({
  type: z.enum(['pause', 'resume', 'extend']),
  date: IsoDate,
  reason: z.string(),
});

/** One right asked, as stored: the dates stand with the calendar version that produced them. */
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
});
export type Case = z.infer<typeof Case>;

export const isOpen = (request: Case): boolean => request.lines.some((line) => line.state === 'open');
