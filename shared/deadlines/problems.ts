import type { DeadlineEvent } from './input.ts';

/** Why no date can be stated: the history cannot have happened, or cannot be read. */
export const PROBLEM_CODES = [
  'UNKNOWN_REGIME',
  'UNKNOWN_REGION',
  'UNKNOWN_TIMEZONE',
  'CALENDAR_DAY_NOT_A_DATE',
  'RECEIVED_NOT_A_DATE',
  'RECEIVED_NEEDS_TIME',
  'EVENT_NOT_A_DATE',
  'EVENT_BEFORE_RECEIPT',
  'UNKNOWN_PAUSE_REASON',
  'PAUSE_ALREADY_OPEN',
  'RESUME_BEFORE_PAUSE',
  'RESUME_WITHOUT_PAUSE',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `event` is the one that cannot stand; null where the fault lies in the rest of the input. */
export type Problem = { readonly code: ProblemCode; readonly event: DeadlineEvent | null };

export const describeProblem = (problem: Problem) => ({ key: `deadlines.problems.${problem.code}` as const });
