import type { DeadlineCode } from '../codes.ts';
import type { History } from '../history/history.ts';
import type { Step } from '../steps.ts';
import type { Outcome } from './regime.ts';

/** A law that states no date for this history, and why. */
export function withoutDate(history: History, code: DeadlineCode, reason: Step): Outcome {
  return {
    due: null,
    raw: null,
    strict: null,
    tolerated: null,
    lastExtensionNotice: null,
    lastRefusal: null,
    codes: [code],
    steps: [{ rule: 'received', date: history.received.toString(), citation: reason.citation }, reason],
  };
}
