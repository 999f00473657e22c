export { computeDeadline, type Deadline, type DeadlineInput } from './compute.ts';
export type { DeadlineEvent, DeadlineFacts } from './input.ts';
export { DEADLINE_CODES, describeCode, type CodeText, type DeadlineCode } from './codes.ts';
export {
  DEADLINE_RULES,
  describeStep,
  type DeadlineRule,
  type Step,
  type StepMessage,
  type StepParams,
} from './steps.ts';
export { PROBLEM_CODES, describeProblem, type Problem, type ProblemCode } from './problems.ts';
export { articleOf, REGIMES, isRegimeId, type RegimeId } from './regimes/index.ts';
export type { LastExtensionNotice, Outcome, Regime } from './regimes/regime.ts';
export { HOLIDAY_REGIONS, isHolidayRegion, type HolidayRegion } from './calendar/regions.ts';
export { holidaysOf, isWorkingDay, type OwnCalendar } from './calendar/working-calendar.ts';
export type { PublicHoliday } from './calendar/public-holidays.ts';
export { HOLIDAY_CORRECTIONS, type HolidayCorrection } from './calendar/corrections.ts';
export { CALENDAR_VERSION } from './calendar/version.ts';
