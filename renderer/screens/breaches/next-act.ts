import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';

export const BREACH_ACTS = ['decide', 'notify', 'people', 'controller', 'close', 'reopen', 'note'] as const;
/** What is done to a breach in a window of its own. */
export type BreachAct = (typeof BREACH_ACTS)[number];

/** The one thing to do next, from what is missing: the first notice before all, then the facts, at last the end. */
export function nextAct({ state, missing, facts }: BreachRecord): BreachAct | 'amend' | undefined {
  if (state === 'closed') return undefined;
  const rules = new Set(missing.map(({ rule }) => rule));
  if (rules.has('controllerTold')) return 'controller';
  if (rules.has('decision') && facts.risk.level !== 'not-assessed') return 'decide';
  if (rules.has('notification')) return 'notify';
  if (rules.has('peopleDecision') || rules.has('peopleInformed')) return 'people';
  return missing.length === 0 ? 'close' : 'amend';
}
