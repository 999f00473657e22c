import { invalid, rejected } from '../fault.ts';
import type { Ruled } from './findings-by-rule.ts';
import type { Step } from './decide.ts';

/** A finding of a rule belongs to its rule, its cause and its record: a hand neither makes one nor moves one. */
export function assertStillOfItsRule(before: Ruled | undefined, after: Ruled | undefined): void {
  if (before === undefined && after === undefined) return;
  const is = ({ fields: { rule, cause }, subjectId }: Ruled): string => [rule, cause, subjectId].join('\n');
  if (before === undefined || after === undefined || is(before) !== is(after))
    throw invalid('fields.rule', 'of-its-rule');
}

/** Done means mended. While the cause is there the way is to mend it, or to accept the risk and say why. */
export function assertNotDoneByHand(steps: readonly Step[], byHand: ReadonlySet<string>): void {
  for (const step of steps) {
    if (step.do !== 'reopened' || !byHand.has(step.of.row.id)) continue;
    if (step.of.row.archived === 1) throw rejected('registers.consistency.causeRemains');
    throw invalid('fields.state', 'cause-remains');
  }
}
