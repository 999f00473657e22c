import type { CodeText } from '../codes.ts';
import type { Clock } from '../pauses/policy.ts';

/** Where the roll-over rests on general civil law and not on the data protection law itself, the unrolled day is the safe one. */
export function safeBeforeRollOver({ settlement }: Clock): readonly CodeText[] {
  const { end, last } = settlement.final;
  return last.equals(end) ? [] : [`SAFE_DUE=${end.toString()}`];
}
