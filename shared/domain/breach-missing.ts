import type { BreachMissing, BreachRecord } from '../contract/core/breaches.ts';
import { AUTHORITIES, type AuthorityId } from '../reference/authorities.ts';
import { firstNotice, standingDecision } from './breach-clock.ts';

type Told = Pick<BreachRecord, 'facts' | 'decision' | 'notifications' | 'people' | 'controllersTold'>;

/** What Art. 33 and 34 still ask for: facts, effects and remedial action, and that each decision stands with its reasons. */
export function missingInBreach(breach: Told, authorities: readonly AuthorityId[]): BreachMissing[] {
  const { facts } = breach;
  return [
    ...missingFacts(facts),
    ...(facts.role === 'processor' ? missingAsProcessor(breach) : missingAsController(breach, authorities)),
  ];
}

function missingFacts(facts: Told['facts']): BreachMissing[] {
  const { people, records } = facts;
  return [
    ...when(facts.nature.length === 0, 'nature', 'Art. 33(3)(a)'),
    ...when(people.approximate === null && people.categories.length === 0, 'people', 'Art. 33(3)(a)'),
    ...when(records.approximate === null && records.categories.length === 0, 'records', 'Art. 33(3)(a)'),
    ...when(facts.causes.length === 0, 'causes', 'Art. 33(5)'),
    ...when(facts.description === '', 'description', 'Art. 33(5)'),
    ...when(facts.consequences === '', 'consequences', 'Art. 33(3)(c)'),
    ...when(facts.measuresTaken === '' && facts.measuresProposed === '', 'measures', 'Art. 33(3)(d)'),
  ];
}

function missingAsProcessor({ controllersTold }: Told): BreachMissing[] {
  return when(controllersTold.length === 0, 'controllerTold', 'Art. 33(2)');
}

function missingAsController(breach: Told, authorities: readonly AuthorityId[]): BreachMissing[] {
  const { facts, decision, people } = breach;
  const { level, reasons } = facts.risk;
  const untold = authorities.filter((authority) => firstNotice(breach.notifications, authority) === undefined);
  const inform = people?.inform === 'inform';
  return [
    ...when(level === 'not-assessed' || reasons === '', 'risk', 'Art. 33(1)'),
    ...when(decision === null, 'decision', 'Art. 33(1)'),
    ...when(decision !== null && standingDecision(breach) === null, 'decisionAgain', 'Art. 33(1)'),
    ...(decision?.notify === 'notify' ? untold : []).flatMap((authority) =>
      when(true, 'notification', 'Art. 33(1)', { authority: AUTHORITIES[authority].name }),
    ),
    ...when(level === 'high' && (people === null || people.ground === 'no-high-risk'), 'peopleDecision', 'Art. 34(1)'),
    ...when(inform && people.informedOn === '', 'peopleInformed', 'Art. 34(1)'),
    ...when(
      people?.ground === 'disproportionate-effort' && people.informedOn === '',
      'publicCommunication',
      'Art. 34(3)(c)',
    ),
  ];
}

const when = (
  applies: boolean,
  rule: BreachMissing['rule'],
  article: string,
  params: BreachMissing['params'] = {},
): BreachMissing[] => (applies ? [{ rule, article, params }] : []);
