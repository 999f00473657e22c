import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, Instant, IsoDate, line, text, Version } from '../primitives.ts';
import { DeadlineView, URGENCIES } from './deadline.ts';
import { LinkedRecord } from './record.ts';
import { Person, REQUEST_CHANNELS, TimelineEntry } from './requests.ts';

/** Data-protection complaints made to the controller: section 164A DPA 2018, from 19 June 2026. */

const OptionalDate = z.union([IsoDate, z.literal('')]);

export const ComplaintIntake = z.strictObject({
  channel: z.enum(REQUEST_CHANNELS),
  channelDetail: text(300),
  receivedOn: IsoDate,
  complainant: Person,
  /** What it is about, in a few words. */
  subject: line(300),
  /** The complaint, word for word. */
  words: text(100_000),
  /** The office that answers: its UK calendar decides where the thirty days end. */
  establishmentId: Id,
  /** The request complained about, where it is about one. */
  requestId: Id.nullable(),
  activityIds: z.array(Id).max(200),
  handler: text(200),
  notes: text(20_000),
});
export type ComplaintIntake = z.infer<typeof ComplaintIntake>;

/** Section 164A(3): receipt is acknowledged within 30 days. */
export const Acknowledgement = z.strictObject({ on: IsoDate, by: z.enum(REQUEST_CHANNELS), words: text(4000) });
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** Section 164A(4): appropriate steps to respond, enquiries and telling how it goes among them. */
export const STEP_KINDS = ['enquiry', 'progress-told', 'measure', 'other'] as const;
export const ComplaintStep = z.strictObject({ id: Id, kind: z.enum(STEP_KINDS), on: IsoDate, words: line(4000) });
export type ComplaintStep = z.infer<typeof ComplaintStep>;

export const COMPLAINT_OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld', 'withdrawn', 'not-about-us'] as const;
/** Section 164A(4): the outcome is told without undue delay. */
export const ComplaintOutcome = z.strictObject({
  kind: z.enum(COMPLAINT_OUTCOMES),
  decidedOn: IsoDate,
  reasons: line(8000),
  /** Empty until the complainant was told: the complaint stays open so long. */
  toldOn: OptionalDate,
  toldHow: text(500),
});
export type ComplaintOutcome = z.infer<typeof ComplaintOutcome>;

/** The clock of the acknowledgement, every step explained. */
export const ComplaintClock = DeadlineView.omit({ law: true, promised: true, confirmation: true }).extend({
  regime: z.literal('UK_COMPLAINT_ACK'),
});
export type ComplaintClock = z.infer<typeof ComplaintClock>;

export const ComplaintDue = z.strictObject({ date: IsoDate, daysLeft: z.int(), urgency: z.enum(URGENCIES) });
export type ComplaintDue = z.infer<typeof ComplaintDue>;

export const ACKNOWLEDGED = ['open', 'in-time', 'late', 'no-duty'] as const;
export const COMPLAINT_STATES = ['to-acknowledge', 'in-hand', 'outcome-to-tell', 'closed'] as const;

const Shown = {
  id: Id,
  reference: z.string(),
  state: z.enum(COMPLAINT_STATES),
  acknowledged: z.enum(ACKNOWLEDGED),
  /** Null once acknowledged: what follows is owed without undue delay, which is no date. */
  due: ComplaintDue.nullable(),
};

export const ComplaintListItem = z.strictObject({
  ...Shown,
  who: z.string(),
  subject: z.string(),
  receivedOn: IsoDate,
  requestReference: z.string(),
  updatedAt: Instant,
});
export type ComplaintListItem = z.infer<typeof ComplaintListItem>;

export const ComplaintRecord = z.strictObject({
  ...Shown,
  version: Version,
  loggedAt: Instant,
  loggedBy: z.string(),
  intake: ComplaintIntake,
  clock: ComplaintClock,
  acknowledgement: Acknowledgement.nullable(),
  steps: z.array(ComplaintStep),
  outcome: ComplaintOutcome.nullable(),
  links: z.array(LinkedRecord),
  timeline: z.array(TimelineEntry),
});
export type ComplaintRecord = z.infer<typeof ComplaintRecord>;

const at = { id: Id, version: Version };
const changed = procedure.output(ComplaintRecord);

export const complaints = {
  list: procedure
    .input(z.strictObject({ state: z.enum(['open', 'closed', 'all']).default('all') }))
    .output(z.array(ComplaintListItem)),
  get: procedure.input(z.strictObject({ id: Id })).output(ComplaintRecord),
  /** The date of the acknowledgement while the complaint is being typed in. */
  propose: procedure
    .input(z.strictObject({ establishmentId: Id, receivedOn: IsoDate }))
    .output(z.strictObject({ clock: ComplaintClock, due: ComplaintDue.nullable() })),
  log: changed.input(z.strictObject({ intake: ComplaintIntake })),
  amend: changed.input(z.strictObject({ ...at, intake: ComplaintIntake, reason: text(1000) })),
  acknowledge: changed.input(z.strictObject({ ...at, acknowledgement: Acknowledgement })),
  addStep: changed.input(z.strictObject({ ...at, step: ComplaintStep.omit({ id: true }) })),
  /** Decides, or completes what was decided with the day it was told. */
  decide: changed.input(z.strictObject({ ...at, outcome: ComplaintOutcome })),
  reopen: changed.input(z.strictObject({ ...at, reason: line(1000) })),
  addNote: changed.input(z.strictObject({ ...at, note: line(5000) })),
};
