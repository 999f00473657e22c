import { z } from 'zod';
import { AUTHORITY_IDS } from '../../reference/authorities.ts';
import { GDPR_IDS } from '../../reference/laws.ts';
import { procedure } from '../errors.ts';
import { Id, Instant, IsoDate, line, text, Version } from '../primitives.ts';
import { DeadlineView, URGENCIES } from './deadline.ts';
import { isTimezone } from './organisation.ts';
import { LinkedRecord } from './record.ts';
import { TimelineEntry } from './requests.ts';

/** Personal data breaches: GDPR and UK GDPR Art. 33 and 34. */

const OptionalDate = z.union([IsoDate, z.literal('')]);
const ids = z.array(Id).max(200);

/** A wall-clock time and the place it was read at: 72 hours are elapsed hours, whatever the clocks do meanwhile. */
export const LocalMoment = z.strictObject({
  local: z
    .string()
    .max(30)
    .regex(/^\d{4}-\d{2}-\d{2}T/, 'date')
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, 'time')
    .refine((moment) => IsoDate.safeParse(moment.slice(0, 10)).success, 'date'),
  timezone: line(60).refine(isTimezone, 'timezone'),
});
export type LocalMoment = z.infer<typeof LocalMoment>;

export const BREACH_ROLES = ['controller', 'joint-controller', 'processor'] as const;
/** EDPB 9/2022: what is lost may be secrecy, correctness, or the data themselves. */
export const BREACH_NATURES = ['confidentiality', 'integrity', 'availability'] as const;
export const BREACH_CAUSES = [
  'human-error',
  'attack-from-outside',
  'misuse-from-inside',
  'technical-failure',
  'loss-or-theft',
  'fault-of-processor',
  'other',
  'unknown',
] as const;
/** Art. 33(1): unlikely to result in a risk needs no notice; Art. 34(1): a high risk is told to the people too. */
export const RISKS = ['not-assessed', 'unlikely', 'risk', 'high'] as const;

/** An approximate number; null where nobody can say yet, which is itself told to the authority. */
const Approximate = z.int().min(0).max(10_000_000_000).nullable();

/** The notices of Art. 33 are owed under the two GDPRs alone. */
export const BreachLaws = z.array(z.enum(GDPR_IDS)).min(1).max(GDPR_IDS.length);

/** Facts, effects and remedial action of Art. 33(5), and what Art. 33(3) asks to be told. */
export const BreachFacts = z.strictObject({
  name: line(200),
  role: z.enum(BREACH_ROLES),
  establishmentId: Id,
  laws: BreachLaws,
  /** Reasonable certainty that data were compromised: the clock starts here (EDPB 9/2022). */
  aware: LocalMoment,
  /** When it was noticed first, and when it happened: as exactly as known. */
  detected: text(300),
  happened: text(300),
  reportedBy: text(300),
  nature: z.array(z.enum(BREACH_NATURES)).max(BREACH_NATURES.length),
  causes: z.array(z.enum(BREACH_CAUSES)).max(BREACH_CAUSES.length),
  description: text(20_000),
  people: z.strictObject({ approximate: Approximate, categories: z.array(line(200)).max(40) }),
  records: z.strictObject({
    approximate: Approximate,
    categories: z.array(z.strictObject({ name: line(200), special: z.boolean() })).max(60),
  }),
  consequences: text(8000),
  measuresTaken: text(8000),
  measuresProposed: text(8000),
  risk: z.strictObject({ level: z.enum(RISKS), reasons: text(8000) }),
  activityIds: ids,
  processorIds: ids,
  lessons: text(8000),
  notes: text(20_000),
});
export type BreachFacts = z.infer<typeof BreachFacts>;

/** Whether the authorities are told, and why or why not: both are to be accounted for (Art. 33(5), 5(2)). */
export const BreachDecision = z.strictObject({
  notify: z.enum(['notify', 'do-not-notify']),
  on: IsoDate,
  by: line(200),
  reasons: line(8000),
});
export type BreachDecision = z.infer<typeof BreachDecision>;

export const PHASES = ['first', 'further', 'final'] as const;
/** One notice to one authority: Art. 33(4) allows phases. */
export const Notification = z.strictObject({
  id: Id,
  authority: z.enum(AUTHORITY_IDS),
  phase: z.enum(PHASES),
  sent: LocalMoment,
  reference: text(300),
  words: text(8000),
  /** Art. 33(1), second sentence: a late notice says why it is late. */
  delayReasons: text(4000),
  late: z.boolean(),
});
export type Notification = z.infer<typeof Notification>;

/** Why the people need not be told one by one: Art. 34(3). */
export const NOT_TOLD_GROUNDS = ['no-high-risk', 'unintelligible', 'risk-removed', 'disproportionate-effort'] as const;
/**
 * Art. 34: whether the people concerned are told. `informedOn` and `how` speak of the telling, or of the public
 * communication that stands for it where telling each would be a disproportionate effort (paragraph 3(c)).
 */
export const PeopleDecision = z.strictObject({
  inform: z.enum(['inform', 'do-not-inform']),
  on: IsoDate,
  ground: z.union([z.enum(NOT_TOLD_GROUNDS), z.literal('')]),
  reasons: text(8000),
  informedOn: OptionalDate,
  how: text(1000),
  number: Approximate,
});
export type PeopleDecision = z.infer<typeof PeopleDecision>;

/** Art. 33(2): a processor tells its controller without undue delay. */
export const ControllerTold = z.strictObject({
  id: Id,
  controller: line(200),
  sent: LocalMoment,
  how: text(500),
  reference: text(300),
});
export type ControllerTold = z.infer<typeof ControllerTold>;

export const BREACH_REGIMES = ['EU_BREACH_72H', 'UK_BREACH_72H'] as const;
export const CLOCK_STATES = ['running', 'overdue', 'met', 'met-late', 'not-owed'] as const;
/** One clock an authority. `exact` is awareness plus 72 hours; the law's own end may be up to an hour later. */
export const BreachClock = DeadlineView.omit({ promised: true, confirmation: true }).extend({
  law: z.enum(GDPR_IDS),
  regime: z.enum(BREACH_REGIMES),
  authority: z.enum(AUTHORITY_IDS),
  exact: z.string(),
  legalEnd: z.string(),
  state: z.enum(CLOCK_STATES),
  /** Until `exact` and until `legalEnd`, at the moment of reading; negative once passed. */
  secondsToExact: z.int(),
  secondsToEnd: z.int(),
  urgency: z.enum(URGENCIES),
});
export type BreachClock = z.infer<typeof BreachClock>;

/** What is still to be written down or done before the case can be closed. Its words are `breaches.missing.<rule>`. */
export const BREACH_RULES = [
  'nature',
  'causes',
  'description',
  'people',
  'records',
  'consequences',
  'measures',
  'risk',
  'decision',
  'decisionAgain',
  'notification',
  'peopleDecision',
  'peopleInformed',
  'publicCommunication',
  'controllerTold',
] as const;
export const BreachMissing = z.strictObject({
  rule: z.enum(BREACH_RULES),
  article: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type BreachMissing = z.infer<typeof BreachMissing>;

export const BreachListItem = z.strictObject({
  id: Id,
  reference: z.string(),
  name: z.string(),
  state: z.enum(['open', 'closed']),
  role: z.enum(BREACH_ROLES),
  laws: z.array(z.enum(GDPR_IDS)),
  nature: z.array(z.enum(BREACH_NATURES)),
  risk: z.enum(RISKS),
  aware: LocalMoment,
  people: z.int().nullable(),
  notify: z.enum(['undecided', 'notify', 'do-not-notify']),
  /** The clock that ends first of those still running or missed. */
  next: BreachClock.pick({
    authority: true,
    exact: true,
    legalEnd: true,
    state: true,
    secondsToExact: true,
    secondsToEnd: true,
    urgency: true,
  })
    .strip()
    .nullable(),
  /** How the 72 hours ended once no clock asks for anything; null before that, and for a processor. */
  ended: z.enum(['met', 'met-late', 'not-owed']).nullable(),
  missing: z.int(),
  updatedAt: Instant,
});
export type BreachListItem = z.infer<typeof BreachListItem>;

export const BreachRecord = z.strictObject({
  id: Id,
  reference: z.string(),
  version: Version,
  state: z.enum(['open', 'closed']),
  loggedAt: Instant,
  loggedBy: z.string(),
  facts: BreachFacts,
  clocks: z.array(BreachClock),
  decision: BreachDecision.nullable(),
  notifications: z.array(Notification),
  people: PeopleDecision.nullable(),
  controllersTold: z.array(ControllerTold),
  closedOn: OptionalDate,
  missing: z.array(BreachMissing),
  links: z.array(LinkedRecord),
  timeline: z.array(TimelineEntry),
});
export type BreachRecord = z.infer<typeof BreachRecord>;

const at = { id: Id, version: Version };
const changed = procedure.output(BreachRecord);

export const breaches = {
  list: procedure
    .input(z.strictObject({ state: z.enum(['open', 'closed', 'all']).default('all') }))
    .output(z.array(BreachListItem)),
  get: procedure.input(z.strictObject({ id: Id })).output(BreachRecord),
  /** The clocks while a breach is being typed in. */
  propose: procedure
    .input(BreachFacts.pick({ role: true, establishmentId: true, laws: true, aware: true }))
    .output(z.strictObject({ clocks: z.array(BreachClock) })),
  log: changed.input(z.strictObject({ facts: BreachFacts })),
  amend: changed.input(z.strictObject({ ...at, facts: BreachFacts, reason: text(1000) })),
  decide: changed.input(z.strictObject({ ...at, decision: BreachDecision })),
  notify: changed.input(z.strictObject({ ...at, notification: Notification.omit({ id: true, late: true }) })),
  decidePeople: changed.input(z.strictObject({ ...at, people: PeopleDecision })),
  tellController: changed.input(z.strictObject({ ...at, told: ControllerTold.omit({ id: true }) })),
  close: changed.input(z.strictObject({ ...at, on: IsoDate })),
  reopen: changed.input(z.strictObject({ ...at, reason: line(1000) })),
  addNote: changed.input(z.strictObject({ ...at, note: line(5000) })),
  /** The register of Art. 33(5) as a table for a spreadsheet; no cell of it can run as a formula. */
  exportCsv: procedure.output(z.file()),
};
