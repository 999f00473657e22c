import type { Temporal } from 'temporal-polyfill/implementation';

export const PAUSE_KINDS = ['identity', 'fee', 'clarification', 'clarification-non-access'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** A question of the controller and the day it was answered; null while it is open. */
export type Wait = {
  readonly kind: PauseKind;
  readonly reason: string;
  readonly asked: Temporal.PlainDate;
  readonly answered: Temporal.PlainDate | null;
};

/** What happened, in the order of time. */
export type History = {
  readonly received: Temporal.PlainDate;
  readonly waits: readonly Wait[];
  /** The days on which notices of extension were sent. */
  readonly notices: readonly Temporal.PlainDate[];
};
