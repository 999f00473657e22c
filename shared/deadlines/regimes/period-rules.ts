import type { CodeText, DeadlineCode } from '../codes.ts';
import type { Clock, PausePolicy } from '../pauses/policy.ts';
import type { Period } from '../rules/period.ts';

/** Where each move stands, as short as a lawyer would cite it. */
export type Citations = {
  readonly receipt: string;
  readonly start: string;
  readonly length: string;
  readonly pause: string;
  readonly extension: string;
  readonly roll: string;
};

/** A law that counts days or months, as data. */
export type PeriodRules = {
  readonly period: Period;
  readonly pauses: PausePolicy;
  readonly citations: Citations;
  /** Until when a refusal must be told: one first period from receipt, the period as it stands, or not set. */
  readonly refusal: 'first-period' | 'applicable-period' | null;
  /** True of every date under this law. */
  readonly codes: readonly DeadlineCode[];
  /** A notice of extension lengthens nothing by itself: the controller states the new date (Switzerland). */
  readonly extensionStatesItsDate?: true;
  /** A last day the text allows to be read as one day earlier: the safe date. */
  readonly safeDaysEarlier?: number;
  /** What this law alone has to say of a date. */
  readonly remarks?: (clock: Clock) => readonly CodeText[];
};
