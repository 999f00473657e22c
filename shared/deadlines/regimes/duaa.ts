import { Temporal } from 'temporal-polyfill/implementation';
import { inOrder } from '../codes.ts';
import type { Outcome } from './regime.ts';

/** SI 2026/82 reg. 2 brings s.76 of the Data (Use and Access) Act 2025 into force on this day. */
export const ARTICLE_12A_IN_FORCE = Temporal.PlainDate.from('2026-02-05');

/**
 * A request received under the old text whose period reaches the new one: transitional provisions may decide which text governs it.
 * Nothing is applied by guess, the reader is told to check.
 */
export function flagTransition(outcome: Outcome): Outcome {
  const reaches = outcome.due === null || outcome.due >= ARTICLE_12A_IN_FORCE.toString();
  return reaches ? { ...outcome, codes: inOrder([...outcome.codes, 'PRE_DUAA_REQUEST_CHECK_TRANSITIONAL']) } : outcome;
}
