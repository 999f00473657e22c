import { z } from 'zod';
import {
  BreachDecision,
  BreachFacts,
  type BreachRecord,
  ControllerTold,
  type LocalMoment,
  Notification,
  PeopleDecision,
} from '../../../shared/contract/core/breaches.ts';
import { Instant, IsoDate } from '../../../shared/contract/primitives.ts';
import { authorityFor, breachClocks, type BreachPlace, firstNotice } from '../../../shared/domain/breach-clock.ts';
import { missingInBreach } from '../../../shared/domain/breach-missing.ts';
import { instantOf, isLate, isLater } from '../../../shared/domain/local-moment.ts';
import type { AuthorityId } from '../../../shared/reference/authorities.ts';
import { Fault, invalid, rejected } from '../fault.ts';
import { newId } from '../register/records.ts';

/** A breach as stored. Its clocks are reckoned when read: seconds left mean nothing later. */
export const Breach = z.strictObject({
  facts: BreachFacts,
  loggedAt: Instant,
  loggedBy: z.string(),
  decision: BreachDecision.nullable(),
  notifications: z.array(Notification),
  people: PeopleDecision.nullable(),
  controllersTold: z.array(ControllerTold),
  closedOn: z.union([IsoDate, z.literal('')]),
});
export type Breach = z.infer<typeof Breach>;

export type Desk = { readonly place: BreachPlace; readonly today: string; readonly now: string };

export const isClosed = ({ closedOn }: Breach): boolean => closedOn !== '';

export function logged(facts: BreachFacts, at: string, actor: string, desk: Desk): Breach {
  assertFacts(facts, desk);
  return {
    facts,
    loggedAt: at,
    loggedBy: actor,
    decision: null,
    notifications: [],
    people: null,
    controllersTold: [],
    closedOn: '',
  };
}

/**
 * Another moment of awareness may make an earlier notice late, or in time: each is judged anew. A higher risk is taken down
 * as it is found; a decision it overtakes no longer stands (`standingDecision`).
 */
export function amended(breach: Breach, facts: BreachFacts, desk: Desk): Breach {
  assertOpen(breach);
  assertFacts(facts, desk);
  const sent = [...breach.notifications, ...breach.controllersTold].find((notice) => isLater(facts.aware, notice.sent));
  if (sent !== undefined) throw invalid('facts.aware.local', 'after-a-step');
  const clocks = breachClocks(facts, desk.place, breach, desk.now);
  const notifications = breach.notifications.map((notice) => {
    const clock = clocks.find(({ authority }) => authority === notice.authority);
    return clock === undefined ? notice : { ...notice, late: notice.phase === 'first' && isLate(notice.sent, clock) };
  });
  return { ...breach, facts, notifications };
}

/** Art. 33(1): not telling is open only where a risk is unlikely. */
export function decided(breach: Breach, decision: BreachDecision, desk: Desk): Breach {
  assertOpen(breach);
  if (breach.facts.role === 'processor') throw rejected('breaches.faults.processorDecidesNothing');
  assertDay(breach, 'decision.on', decision.on, desk);
  if (decision.notify === 'do-not-notify') {
    if (breach.notifications.length > 0) throw rejected('breaches.faults.alreadyNotified');
    assertNoRisk(breach.facts);
  }
  return { ...breach, decision };
}

function assertNoRisk({ risk }: BreachFacts): void {
  if (risk.level === 'not-assessed') throw rejected('breaches.faults.assessFirst');
  if (risk.level !== 'unlikely') throw rejected('breaches.faults.riskNeedsNotice');
  if (risk.reasons === '') throw invalid('facts.risk.reasons', 'reason-needed');
}

/** The first notice stops the clock of its authority; a late one must say why (Art. 33(1)). Others follow in phases. */
export function notified(breach: Breach, notification: Omit<Notification, 'id' | 'late'>, desk: Desk): Breach {
  assertOpen(breach);
  if (breach.facts.role === 'processor') throw rejected('breaches.faults.processorDecidesNothing');
  if (breach.decision?.notify !== 'notify') throw rejected('breaches.faults.decideFirst');
  const { authority, phase, sent } = notification;
  const clock = breachClocks(breach.facts, desk.place, breach, desk.now).find((each) => each.authority === authority);
  if (clock === undefined) throw invalid('notification.authority', 'not-competent');
  assertMoment(breach, 'notification.sent.local', sent, desk);
  const first = firstNotice(breach.notifications, authority);
  if (phase === 'first' && first !== undefined) throw rejected('breaches.faults.alreadyNotified');
  if (phase !== 'first' && first === undefined) throw rejected('breaches.faults.firstNoticeFirst');
  if (first !== undefined && isLater(first.sent, sent))
    throw invalid('notification.sent.local', 'too-early', { date: first.sent.local });
  const late = phase === 'first' && isLate(sent, clock);
  if (late && notification.delayReasons === '') throw invalid('notification.delayReasons', 'reason-needed');
  return { ...breach, notifications: [...breach.notifications, { id: newId(), ...notification, late }] };
}

/** Art. 34: a high risk is told to the people unless one of paragraph 3 holds; both ways with reasons. */
export function peopleDecided(breach: Breach, people: PeopleDecision, desk: Desk): Breach {
  assertOpen(breach);
  if (breach.facts.role === 'processor') throw rejected('breaches.faults.processorDecidesNothing');
  assertDay(breach, 'people.on', people.on, desk);
  if (people.inform === 'inform') {
    if (people.ground !== '') throw invalid('people.ground', 'not-needed');
    assertTold(breach, people, desk);
    return { ...breach, people };
  }
  const publicly = people.ground === 'disproportionate-effort';
  const issues = [
    ...(people.ground === '' ? [{ path: 'people.ground', code: 'required' }] : []),
    ...(people.reasons === '' ? [{ path: 'people.reasons', code: 'reason-needed' }] : []),
    ...(publicly || people.informedOn === '' ? [] : [{ path: 'people.informedOn', code: 'not-needed' }]),
  ];
  if (issues.length > 0) throw new Fault('INVALID_INPUT', { issues });
  if (people.ground === 'no-high-risk' && breach.facts.risk.level === 'high')
    throw rejected('breaches.faults.riskIsHigh');
  assertTold(breach, people, desk);
  return { ...breach, people };
}

function assertTold(breach: Breach, { informedOn, how }: PeopleDecision, desk: Desk): void {
  if (informedOn === '') return;
  assertDay(breach, 'people.informedOn', informedOn, desk);
  if (how === '') throw invalid('people.how', 'required');
}

export function controllerTold(breach: Breach, told: Omit<ControllerTold, 'id'>, desk: Desk): Breach {
  assertOpen(breach);
  if (breach.facts.role !== 'processor') throw rejected('breaches.faults.controllerOnly');
  assertMoment(breach, 'told.sent.local', told.sent, desk);
  return { ...breach, controllersTold: [...breach.controllersTold, { id: newId(), ...told }] };
}

/** Closed only when the record would answer an authority's questions: Art. 33(5). */
export function closed(breach: Breach, on: string, desk: Desk): Breach {
  assertOpen(breach);
  assertDay(breach, 'on', on, desk);
  const last = lastStep(breach);
  if (on < last) throw invalid('on', 'too-early', { date: last });
  const [first] = missingOf(breach, desk.place);
  if (first !== undefined)
    throw rejected(`breaches.missing.${first.rule}`, { ...first.params, article: first.article });
  return { ...breach, closedOn: on };
}

/** The day of the latest step: a case does not end before it. */
function lastStep({ facts, decision, people, notifications, controllersTold }: Breach): string {
  const sent = [...notifications, ...controllersTold].map((notice) => notice.sent.local.slice(0, 10));
  const days = [
    facts.aware.local.slice(0, 10),
    decision?.on ?? '',
    people?.on ?? '',
    people?.informedOn ?? '',
    ...sent,
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

export function reopened(breach: Breach): Breach {
  if (!isClosed(breach)) throw rejected('breaches.faults.open');
  return { ...breach, closedOn: '' };
}

export const missingOf = (breach: Breach, place: BreachPlace): BreachRecord['missing'] =>
  missingInBreach(breach, authoritiesOf(breach.facts, place));

const authoritiesOf = (facts: BreachFacts, place: BreachPlace): AuthorityId[] =>
  facts.laws.map((law) => authorityFor(law, place));

function assertOpen(breach: Breach): void {
  if (isClosed(breach)) throw rejected('breaches.faults.closed');
}

function assertFacts(facts: BreachFacts, desk: Desk): void {
  if (isAfterNow(facts.aware, desk.now)) throw invalid('facts.aware.local', 'in-the-future');
  for (const field of ['laws', 'nature', 'causes'] as const)
    if (new Set<string>(facts[field]).size < facts[field].length) throw invalid(`facts.${field}`, 'twice');
}

function assertMoment(breach: Breach, path: string, moment: LocalMoment, desk: Desk): void {
  if (isAfterNow(moment, desk.now)) throw invalid(path, 'in-the-future');
  if (isLater(breach.facts.aware, moment))
    throw invalid(path, 'too-early', { date: breach.facts.aware.local.slice(0, 10) });
}

function assertDay(breach: Breach, path: string, on: string, desk: Desk): void {
  if (on > desk.today) throw invalid(path, 'in-the-future');
  if (on < breach.facts.aware.local.slice(0, 10))
    throw invalid(path, 'too-early', { date: breach.facts.aware.local.slice(0, 10) });
}

/** A moment typed to the minute lies in the future once that minute has not begun. */
const isAfterNow = (moment: LocalMoment, now: string): boolean => instantOf(moment).epochMilliseconds > Date.parse(now);
