import type { Temporal } from 'temporal-polyfill/implementation';
import type { CodeText } from '../codes.ts';
import type { History } from '../history/history.ts';
import type { Settlement } from '../rules/settle.ts';
import type { Span } from '../rules/spans.ts';
import type { Step } from '../steps.ts';

/** The period run from a start, with the days on which it stands still. */
export type Settle = (start: Temporal.PlainDate, spans: readonly Span[]) => Settlement;

/** What the questions put to the person do to the clock. */
export type Clock = {
  readonly start: Temporal.PlainDate;
  /** What set the start. */
  readonly startedBy: 'receipt' | 'identity' | 'fee';
  /** The question the period waits for before it begins; null once it has begun. */
  readonly waitsSince: Temporal.PlainDate | null;
  readonly settlement: Settlement;
  /** How a day of standing clock is called: suspended at the controller's risk, or excluded by the statute. */
  readonly spanRule: 'suspended' | 'excluded';
  /** Whether the reader must be shown the date without any pause. */
  readonly showStrict: boolean;
  readonly codes: readonly CodeText[];
  /** Questions that have no effect, and why. */
  readonly remarks: readonly Step[];
};

export type PausePolicy = (history: History, settle: Settle, citation: string) => Clock;
