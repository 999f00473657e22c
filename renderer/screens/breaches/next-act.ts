import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import type { MessageKey } from '../../api/words.ts';

export const BREACH_ACTS = ['decide', 'notify', 'people', 'letter', 'controller', 'close', 'reopen', 'note'] as const;
/** What is done to a breach in a window of its own. */
export type BreachAct = (typeof BREACH_ACTS)[number];

/** The one thing to do next, from what is missing: the first notice before all, then the facts, at last the end. */
export function nextAct({ state, missing, facts }: BreachRecord): BreachAct | 'amend' | undefined {
  if (state === 'closed') return undefined;
  const rules = new Set<string>(missing.map(({ rule }) => rule));
  if (rules.has('controllerTold')) return 'controller';
  if (rules.has('decisionAgain') || (rules.has('decision') && facts.risk.level !== 'not-assessed')) return 'decide';
  if (rules.has('notification')) return 'notify';
  if (['peopleDecision', 'peopleInformed', 'publicCommunication'].some((rule) => rules.has(rule))) return 'people';
  return missing.length === 0 ? 'close' : 'amend';
}

/** The words of an act as the case stands: the same window decides on the people and records that they were told. */
export function actTitle(act: BreachAct | 'amend', { missing }: BreachRecord): MessageKey {
  const rules = new Set<string>(missing.map(({ rule }) => rule));
  if (act === 'people' && rules.has('peopleInformed')) return 'breaches.do.peopleTold';
  if (act === 'people' && rules.has('publicCommunication')) return 'breaches.do.publicly';
  return `breaches.do.${act}`;
}
