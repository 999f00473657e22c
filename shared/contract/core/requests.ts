import { z } from 'zod';
import { LAW_IDS } from '../../reference/laws.ts';
import { RIGHTS } from '../../reference/rights.ts';
import { procedure } from '../errors.ts';
import { ClockTime, Country, Email, Id, Instant, IsoDate, Language, line, text, Version } from '../primitives.ts';
import {
  CaseWarning,
  CitedGround,
  Contact,
  Dispute,
  ExtensionView,
  LineAccount,
  ProcessorRole,
  QuestionView,
  RecipientNotice,
  RefusalLimit,
  Search,
  System,
  Task,
  TypedDate,
  Waiting,
  WaitingView,
} from './casework.ts';
import { DeadlineView, Due } from './deadline.ts';
import { LinkedRecord } from './record.ts';

export const REQUEST_CHANNELS = [
  'email',
  'web-form',
  'letter',
  'phone',
  'in-person',
  'social-media',
  'fax',
  'other',
] as const;
export const ANSWER_CHANNELS = ['email', 'letter', 'portal', 'in-person', 'phone', 'other'] as const;

const OptionalDate = z.union([IsoDate, z.literal('')]);

export const Person = z.strictObject({
  name: line(10_000),
  addressLines: z.array(line(300)).max(8),
  country: z.union([Country, z.literal('')]),
  email: Email,
  phone: text(60),
  reference: text(200),
});
export type Person = z.infer<typeof Person>;

/** A moment the request reached somebody: the earliest plausible one starts the clock (EDPB 01/2022 para 159). */
export const Receipts = z.strictObject({
  /** Any desk of ours, or a processor. */
  firstReached: z.strictObject({ on: OptionalDate, where: text(300) }),
  reachedUs: z.strictObject({ on: IsoDate, at: z.union([ClockTime, z.literal('')]) }),
  knownToDpo: OptionalDate,
  /** Another day than the earliest, with the reason the DPO gives for it. */
  override: z.strictObject({ on: OptionalDate, reason: text(1000) }),
});
export type Receipts = z.infer<typeof Receipts>;

/** Whether somebody may act for the data subject: apart from identity. */
export const Authority = z.strictObject({
  kind: z.enum(['own-request', 'parent-or-guardian', 'lawyer', 'power-of-attorney', 'other']),
  state: z.enum(['not-needed', 'to-ask', 'asked', 'seen', 'refused']),
  askedOn: OptionalDate,
  seenOn: OptionalDate,
  seenBy: text(200),
  notes: text(1000),
});
export type Authority = z.infer<typeof Authority>;

/** Art. 12(6): a step only once a reasonable doubt is recorded with its reason. */
export const Identity = z.strictObject({
  state: z.enum(['no-doubt', 'doubt', 'asked', 'confirmed', 'not-confirmed']),
  reason: text(1000),
  on: OptionalDate,
  method: text(500),
});
export type Identity = z.infer<typeof Identity>;

export const Laws = z.array(z.enum(LAW_IDS)).min(1).max(LAW_IDS.length);
export type Laws = z.infer<typeof Laws>;

/** How it came in, who asks, what they said, how they want the answer. */
export const Intake = z.strictObject({
  channel: z.enum(REQUEST_CHANNELS),
  channelDetail: text(300),
  takenBy: text(200),
  /** The caller's words, where the request came by phone or in person. */
  spokenWords: text(20_000),
  receipts: Receipts,
  requester: Person,
  /** Null: the requester asks about themself. */
  dataSubject: Person.nullable(),
  authority: Authority,
  identity: Identity,
  answer: z.strictObject({ channel: z.enum(ANSWER_CHANNELS), language: Language, formatNeeds: text(500) }),
  /** What was asked, word for word. */
  words: text(100_000),
  establishmentId: Id,
  laws: Laws,
  /** Why these laws, confirmed or changed by the DPO. */
  lawReason: line(1000),
  activityIds: z.array(Id).max(200),
  notes: text(20_000),
});
export type Intake = z.infer<typeof Intake>;

export const LINE_STATES = ['open', 'answered', 'refused', 'withdrawn'] as const;
export const LINE_OUTCOMES = [
  'granted',
  'partly-granted',
  'no-data-held',
  'not-applicable',
  'refused',
  'withdrawn',
  'not-about-us',
  'deceased',
  /** We only process the data: the controller has the request and answers it. */
  'forwarded',
] as const;

export const LineClosing = z.strictObject({
  outcome: z.enum(LINE_OUTCOMES),
  on: IsoDate,
  /** What the person is told, in plain words. */
  ground: text(2000),
  /** The provisions it rests on, with facts and necessity: Art. 12(4). */
  grounds: z.array(CitedGround).max(10).default([]),
  /** Recital 27: the dead have no right of access, but the requester may be in the same file. */
  requesterData: z.enum(['not-asked', 'none', 'answered']).default('not-asked'),
  /** Why data are erased although access or portability is still open; empty where it is not. */
  despiteOpenAccess: text(1000).default(''),
});
export type LineClosing = z.infer<typeof LineClosing>;

/** What moves a line's clock, read off the questions and extensions of the case. */
export const LineEvent = z.strictObject({
  type: z.enum(['pause', 'resume', 'extend']),
  date: IsoDate,
  reason: z.string(),
});
export type LineEvent = z.infer<typeof LineEvent>;

/** One right asked, with its own receipt, clock and end. */
export const RequestLine = z.strictObject({
  id: Id,
  right: z.enum(RIGHTS),
  received: IsoDate,
  laws: Laws,
  state: z.enum(LINE_STATES),
  closing: LineClosing.nullable(),
  note: text(2000),
  events: z.array(LineEvent),
  deadlines: z.array(DeadlineView),
  due: Due.nullable(),
  /** Our own aim beside the date of the law; it binds nobody. */
  internalTarget: IsoDate.nullable(),
  typed: TypedDate.nullable(),
  processor: ProcessorRole.nullable(),
  /** What the answer tells beyond the outcome; null until a letter told it. */
  account: LineAccount.nullable(),
  /** Until when this right may be refused as a whole; a partial answer is not bound by it. */
  refusalLimits: z.array(RefusalLimit),
  warnings: z.array(CaseWarning),
  earlierClosings: z.array(LineClosing),
});
export type RequestLine = z.infer<typeof RequestLine>;

export const TimelineEntry = z.strictObject({
  at: Instant,
  actor: z.string(),
  action: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  note: z.string(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** Rows handed to the person: typed in, or imported from a file of one system. */
export const DataTable = z.strictObject({
  id: Id,
  title: z.string(),
  system: z.string(),
  extractedOn: OptionalDate,
  columns: z.array(z.string()),
  rowCount: z.int(),
  origin: z.enum(['typed', 'imported']),
  fileName: z.string(),
});
export type DataTable = z.infer<typeof DataTable>;

export const RequestListItem = z.strictObject({
  id: Id,
  reference: z.string(),
  who: z.string(),
  subject: z.string(),
  rights: z.array(z.enum(RIGHTS)),
  channel: z.enum(REQUEST_CHANNELS),
  received: IsoDate,
  state: z.enum(['open', 'closed']),
  laws: Laws,
  due: Due.nullable(),
  documents: z.int(),
  updatedAt: Instant,
});
export type RequestListItem = z.infer<typeof RequestListItem>;

export const RequestRecord = z.strictObject({
  id: Id,
  reference: z.string(),
  version: Version,
  state: z.enum(['open', 'closed']),
  received: IsoDate,
  /** Which moment the received date comes from. */
  receivedFrom: z.enum(['firstReached', 'reachedUs', 'knownToDpo', 'override']),
  loggedAt: Instant,
  loggedBy: z.string(),
  intake: Intake,
  lines: z.array(RequestLine),
  due: Due.nullable(),
  questions: z.array(QuestionView),
  extensions: z.array(ExtensionView),
  disputes: z.array(Dispute),
  notices19: z.array(RecipientNotice),
  tasks: z.array(Task),
  searches: z.array(Search),
  contacts: z.array(Contact),
  /** The wait set by hand, and every wait there is. */
  waiting: Waiting.nullable(),
  waits: z.array(WaitingView),
  lastContact: z.union([IsoDate, z.literal('')]),
  /** Where the linked activities say the data are: what a search must have covered. */
  systems: z.array(System),
  /** Linked activities with a joint controller: nobody is sent away to the other one (Art. 26(3)). */
  jointActivities: z.array(z.string()),
  /** Whom to ask about a place: the owners the register names. */
  systemOwners: z.array(z.strictObject({ system: System, owner: z.string() })),
  /** While a dispute is open nothing of the case may be erased on schedule. */
  retentionHeld: z.boolean(),
  dataTables: z.array(DataTable),
  links: z.array(LinkedRecord),
  timeline: z.array(TimelineEntry),
});
export type RequestRecord = z.infer<typeof RequestRecord>;

const at = { id: Id, version: Version };
const changed = procedure.output(RequestRecord);

/** What the app proposes while a request is being typed in: never stored by itself. */
export const IntakeProposal = z.strictObject({
  today: IsoDate,
  received: IsoDate,
  receivedFrom: z.enum(['firstReached', 'reachedUs', 'knownToDpo', 'override']),
  laws: Laws,
  lawReasons: z.array(z.string()),
  deadlines: z.array(DeadlineView),
  due: Due.nullable(),
  /** Requests, open or closed, that seem to come from the same person, and by what: perhaps one of them is meant. */
  similar: z.array(
    z.strictObject({
      id: Id,
      reference: z.string(),
      who: z.string(),
      received: IsoDate,
      state: z.enum(['open', 'closed']),
      shared: z.array(z.enum(['name', 'email', 'phone'])).min(1),
    }),
  ),
});
export type IntakeProposal = z.infer<typeof IntakeProposal>;

export const requests = {
  list: procedure
    .input(z.strictObject({ state: z.enum(['open', 'closed', 'all']).default('all') }))
    .output(z.array(RequestListItem)),
  get: procedure.input(z.strictObject({ id: Id })).output(RequestRecord),
  propose: procedure
    .input(
      z.strictObject({
        receipts: Receipts,
        establishmentId: Id,
        subjectCountry: z.union([Country, z.literal('')]),
        laws: Laws.optional(),
        name: text(10_000),
        email: text(254),
        phone: text(60).default(''),
      }),
    )
    .output(IntakeProposal),
  log: changed.input(
    z.strictObject({
      reference: z
        .string()
        .regex(/^\d{4}-\d{4,6}$/, 'reference')
        .optional(),
      intake: Intake,
      rights: z.array(z.enum(RIGHTS)).min(1).max(RIGHTS.length),
    }),
  ),
  amend: changed.input(z.strictObject({ ...at, intake: Intake, reason: text(1000) })),
  addNote: changed.input(z.strictObject({ ...at, note: line(5000) })),
  lines: {
    add: changed.input(
      z.strictObject({ ...at, right: z.enum(RIGHTS), received: IsoDate, laws: Laws, note: text(2000) }),
    ),
    close: changed.input(z.strictObject({ ...at, lineId: Id, closing: LineClosing })),
    reopen: changed.input(z.strictObject({ ...at, lineId: Id, reason: line(1000) })),
  },
  data: {
    rows: procedure
      .input(
        z.strictObject({
          id: Id,
          tableId: Id,
          offset: z.int().min(0).default(0),
          limit: z.int().min(1).max(500).default(100),
        }),
      )
      .output(z.strictObject({ rows: z.array(z.array(z.string())), total: z.int() })),
    type: changed.input(
      z.strictObject({
        ...at,
        tableId: Id.optional(),
        title: line(200),
        system: text(200),
        extractedOn: OptionalDate,
        columns: z.array(line(200)).min(1).max(40),
        rows: z.array(z.array(z.string().max(32_000)).max(40)).max(2000),
      }),
    ),
    import: changed.input(
      z.strictObject({
        ...at,
        title: line(200),
        system: text(200),
        extractedOn: OptionalDate,
        file: z.file().max(50_000_000),
      }),
    ),
    remove: changed.input(z.strictObject({ ...at, tableId: Id })),
  },
};
